package nl.leertafel.failures.register;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the register as a spreadsheet with semicolons, which Dutch spreadsheets open without asking. */
@Component
class RegisterCsv {
    private final MessageSource messages;
    private final Clock clock;

    RegisterCsv(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void write(RegisterSheet sheet, Writer to, Locale language) throws IOException {
        to.write('\uFEFF'); // without it, spreadsheets take UTF-8 for something else
        CSVPrinter printer = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get()
                .print(to);
        printer.printRecord(sheet.headers().stream()
                .map(key -> messages.getMessage(key, null, language))
                .toList());
        for (List<@Nullable Object> row : sheet.rows())
            printer.printRecord(row.stream().map(RegisterCsv::harmless).toList());
    }

    String fileName(Locale language) {
        return messages.getMessage(
                "failures.sheet.file",
                new Object[] {
                    clock.instant().atZone(clock.getZone()).toLocalDate().toString()
                },
                language);
    }

    /** A cell that begins like a formula would be run by the spreadsheet (OWASP, CSV injection). */
    private static String harmless(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
