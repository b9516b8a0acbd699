package nl.leertafel.insight;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes the table of a figure as a spreadsheet with semicolons, which Dutch spreadsheets open without asking. */
final class FigureCsv {
    private FigureCsv() {}

    static void write(Shown figure, Writer to) throws IOException {
        to.write('\uFEFF'); // without it, spreadsheets take UTF-8 for something else
        CSVPrinter printer = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get()
                .print(to);
        printer.printRecord(figure.headers());
        for (Shown.Row row : figure.rows()) {
            List<Object> cells = new ArrayList<>(List.of(harmless(row.name())));
            row.cells().forEach(cell -> cells.add(cell.value() instanceof String text ? harmless(text) : cell.value()));
            printer.printRecord(cells);
        }
        to.flush();
    }

    /** The name of a table could begin like a formula, which the spreadsheet would run (OWASP, CSV injection). */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
