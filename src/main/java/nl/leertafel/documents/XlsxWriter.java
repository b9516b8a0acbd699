package nl.leertafel.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.leertafel.shared.TravellingClock;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** For Excel: the row with the names of the columns stays in sight and on each printed page. */
record XlsxWriter(String title, Locale language, List<String> headers, List<? extends List<?>> rows) {
    private static final String VERSION = "1.0";

    void write(OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Leertafel", VERSION)) {
            book.properties().setTitle(Letters.printable(title));
            Worksheet sheet = book.newWorksheet(Columns.sheetName(title));
            sheet.setVisibilityState(VisibilityState.VISIBLE);
            header(sheet);
            for (int row = 0; row < rows.size(); row++) {
                List<?> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) cell(sheet, row + 1, column, cells.get(column));
            }
            page(sheet);
        }
    }

    private void header(Worksheet sheet) {
        double[] widths = Columns.widths(headers, rows);
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(0, column, Letters.printable(headers.get(column)));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.width(column, widths[column]);
        }
        sheet.freezePane(0, 1);
        if (!headers.isEmpty()) sheet.setAutoFilter(0, 0, rows.size(), headers.size() - 1);
    }

    private void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value == null) return;
        if (value instanceof Number number) number(sheet, row, column, number);
        else if (value instanceof LocalDate day) day(sheet, row, column, day);
        else if (value instanceof Instant moment) moment(sheet, row, column, moment);
        else {
            sheet.value(row, column, Letters.printable(value.toString()));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void number(Worksheet sheet, int row, int column, Number number) {
        sheet.value(row, column, number);
        sheet.style(row, column).verticalAlignment("top").set();
    }

    private void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column)
                .format(Columns.day(language))
                .verticalAlignment("top")
                .set();
    }

    private void moment(Worksheet sheet, int row, int column, Instant moment) {
        sheet.value(row, column, moment.atZone(TravellingClock.AMSTERDAM).toLocalDateTime());
        sheet.style(row, column)
                .format(Columns.day(language) + " hh:mm")
                .verticalAlignment("top")
                .set();
    }

    private static void page(Worksheet sheet) {
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
