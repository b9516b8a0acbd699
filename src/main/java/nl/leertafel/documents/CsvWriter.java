package nl.leertafel.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.leertafel.shared.TravellingClock;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** With semicolons, which Dutch spreadsheets open without asking. */
record CsvWriter(List<String> headers, List<? extends List<?>> rows) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    void write(OutputStream to) throws IOException {
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write('\uFEFF'); // without it, spreadsheets take UTF-8 for something else
        CSVPrinter printer = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get()
                .print(text);
        printer.printRecord(headers.stream().map(CsvWriter::harmless).toList());
        for (List<?> row : rows)
            printer.printRecord(row.stream().map(CsvWriter::cell).toList());
        printer.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number) return number.toPlainString();
        if (value instanceof Number number) return number.toString();
        if (value instanceof Instant moment) return MOMENT.format(moment.atZone(TravellingClock.AMSTERDAM));
        return harmless(value.toString());
    }

    /** A cell that begins like a formula would be run by the spreadsheet (OWASP, CSV injection). */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
