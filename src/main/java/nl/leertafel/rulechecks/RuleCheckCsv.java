package nl.leertafel.rulechecks;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes rule checks as a spreadsheet with semicolons, which Dutch spreadsheets open without asking. */
@Component
class RuleCheckCsv {
    static final int LONGEST = 5_000;

    private static final List<String> COLUMNS = List.of(
            "claim",
            "table",
            "state",
            "verdict",
            "finding",
            "source",
            "claimant",
            "claimed",
            "official",
            "due",
            "checked",
            "id");

    private final MessageSource messages;
    private final Clock clock;

    RuleCheckCsv(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @param rows when they are more than go into it, it says so below the last */
    void write(List<RuleCheckRow> rows, Writer to, Locale language) throws IOException {
        to.write('\uFEFF'); // without it, spreadsheets take UTF-8 for something else
        CSVPrinter printer = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get()
                .print(to);
        printer.printRecord(
                COLUMNS.stream().map(column -> word("csv." + column, language)).toList());
        for (RuleCheckRow row : rows.subList(0, Math.min(LONGEST, rows.size())))
            printer.printRecord(cells(row, language));
        if (rows.size() > LONGEST)
            printer.printRecord(messages.getMessage("documents.cut", new Object[] {LONGEST}, language));
        to.flush();
    }

    String fileName(Locale language) {
        Object[] today = {LocalDate.now(clock).toString()};
        return messages.getMessage("rulechecks.csv.file", today, language);
    }

    private List<String> cells(RuleCheckRow row, Locale language) {
        return Stream.<@Nullable Object>of(
                        row.claim(),
                        row.tableName(),
                        word("state." + row.state(), language),
                        row.verdict() == null ? null : word("verdict." + row.verdict(), language),
                        row.finding(),
                        row.address(),
                        claimant(row, language),
                        day(row.claimedAt()),
                        row.official(),
                        row.dueOn(),
                        day(row.checkedAt()),
                        row.id())
                .map(RuleCheckCsv::harmless)
                .toList();
    }

    private String claimant(RuleCheckRow row, Locale language) {
        if (row.claimant() != null) return row.claimant();
        return word(
                "claimant." + (row.claimantRole() == null ? Claimant.ELSEWHERE_WORD : row.claimantRole()), language);
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }

    private String word(String key, Locale language) {
        return messages.getMessage("rulechecks." + key, null, language);
    }

    /** A cell that begins like a formula would be run by the spreadsheet (OWASP, CSV injection). */
    private static String harmless(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
