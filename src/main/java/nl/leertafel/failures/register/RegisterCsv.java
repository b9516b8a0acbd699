package nl.leertafel.failures.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes rows of the register as a spreadsheet with semicolons, which Dutch spreadsheets open without asking. */
@Component
class RegisterCsv {
    private static final List<String> COLUMNS = List.of(
            "statement",
            "table",
            "state",
            "escalated",
            "untouched",
            "sessions",
            "touched",
            "owner",
            "organisation",
            "kind",
            "level",
            "domains",
            "workaround",
            "named",
            "stories",
            "id");

    private final MessageSource messages;
    private final Clock clock;

    RegisterCsv(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Receives each row, after the header. */
    interface Rows {
        void add(RegisterRow row);
    }

    Rows begin(Writer to, Locale language) throws IOException {
        to.write('\uFEFF'); // without it, spreadsheets take UTF-8 for something else
        CSVPrinter printer = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get()
                .print(to);
        printer.printRecord(COLUMNS.stream()
                .map(column -> messages.getMessage("failures.csv." + column, null, language))
                .toList());
        return row -> write(printer, cells(row, language));
    }

    String fileName(Locale language) {
        return messages.getMessage(
                "failures.csv.file",
                new Object[] {
                    clock.instant().atZone(clock.getZone()).toLocalDate().toString()
                },
                language);
    }

    private List<String> cells(RegisterRow row, Locale language) {
        long touched =
                row.attention().touched().stream().filter(Boolean::booleanValue).count();
        return Stream.<@Nullable Object>of(
                        row.statement(),
                        row.table(),
                        word("state", row.state(), language),
                        row.attention().escalated() ? word("csv", "yes", language) : word("csv", "no", language),
                        row.attention().waiting(),
                        row.attention().touched().size(),
                        touched,
                        row.owner(),
                        row.organisation(),
                        word("kind", row.kind(), language),
                        word("level", row.level(), language),
                        row.domains().stream()
                                .map(domain -> word("domain", domain, language))
                                .collect(Collectors.joining(", ")),
                        row.workaround(),
                        row.namedAt().atZone(clock.getZone()).toLocalDate(),
                        row.stories(),
                        row.id())
                .map(RegisterCsv::harmless)
                .toList();
    }

    private String word(String group, Object value, Locale language) {
        return messages.getMessage("failures." + group + "." + value, null, language);
    }

    /** A cell that begins like a formula would be run by the spreadsheet (OWASP, CSV injection). */
    private static String harmless(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void write(CSVPrinter printer, List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
