package nl.leertafel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import nl.leertafel.shared.RuleBroken;
import org.springframework.context.i18n.LocaleContextHolder;

/** Writes and reads spreadsheets (docs/decisions/0021). */
public final class Sheets {
    /** Larger files are not read. */
    public static final int BYTES = 10 * 1024 * 1024;

    private Sheets() {}

    /**
     * Writes one sheet in the person's language. Cells are texts, numbers, days ({@code LocalDate}), moments ({@code
     * Instant}) or null; none of them is ever a formula.
     *
     * @param title of the document and its sheet
     */
    public static void write(
            SheetFormat format, String title, List<String> headers, List<? extends List<?>> rows, OutputStream to)
            throws IOException {
        Locale language = LocaleContextHolder.getLocale();
        switch (format) {
            case CSV -> new CsvWriter(headers, rows).write(to);
            case ODS -> new OdsWriter(title, language, headers, rows).write(to);
            case XLSX -> new XlsxWriter(title, language, headers, rows).write(to);
        }
    }

    /**
     * Reads the sheets that hold something. What the file is follows from its content. Formulas are not calculated: the
     * value that was saved with them is read.
     *
     * @throws RuleBroken with a sentence about what to do, when it is too large, too old, locked, broken or something else
     */
    public static List<Grid> read(InputStream from, String fileName) throws IOException {
        byte[] content = from.readNBytes(BYTES + 1);
        if (content.length > BYTES) throw new RuleBroken("documents.rule.tooLarge", BYTES / 1024 / 1024);
        if (content.length == 0) throw new RuleBroken("documents.rule.empty");
        List<Grid> sheets = FileKind.of(content, fileName).read(content).stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
        if (sheets.isEmpty()) throw new RuleBroken("documents.rule.empty");
        return sheets;
    }
}
