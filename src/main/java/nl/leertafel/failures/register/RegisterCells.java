package nl.leertafel.failures.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.shared.Attention;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in each column of the register, one fact to a cell: a column with two lines gives two. */
@Component
class RegisterCells {
    private final MessageSource messages;
    private final Clock clock;

    RegisterCells(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The header's message key, and what stands below it. */
    enum Cell {
        STATEMENT,
        TABLE,
        SESSIONS,
        TOUCHED,
        ESCALATED,
        UNTOUCHED,
        OWNER,
        ORGANISATION,
        KIND,
        LEVEL,
        DOMAINS,
        STATE,
        STORIES,
        NAMED,
        LAST,
        WORKAROUND;

        String key() {
            return "failures.sheet." + Field.written(this);
        }
    }

    /** Of several tables the list names the table below the statement, unless it has a column. */
    List<Cell> of(List<Column> columns, boolean severalTables) {
        boolean below = severalTables && !columns.contains(Column.TABLE);
        return columns.stream()
                .flatMap(column ->
                        below && column == Column.STATEMENT ? Stream.of(Cell.STATEMENT, Cell.TABLE) : cells(column))
                .toList();
    }

    private static Stream<Cell> cells(Column column) {
        return switch (column) {
            case STATEMENT -> Stream.of(Cell.STATEMENT);
            case TABLE -> Stream.of(Cell.TABLE);
            case ATTENTION -> Stream.of(Cell.SESSIONS, Cell.TOUCHED, Cell.ESCALATED);
            case UNTOUCHED -> Stream.of(Cell.UNTOUCHED);
            case OWNER -> Stream.of(Cell.OWNER, Cell.ORGANISATION);
            case KIND -> Stream.of(Cell.KIND);
            case LEVEL -> Stream.of(Cell.LEVEL);
            case DOMAINS -> Stream.of(Cell.DOMAINS);
            case STATE -> Stream.of(Cell.STATE);
            case STORIES -> Stream.of(Cell.STORIES);
            case NAMED -> Stream.of(Cell.NAMED);
            case TOUCHED -> Stream.of(Cell.LAST);
            case WORKAROUND -> Stream.of(Cell.WORKAROUND);
        };
    }

    List<@Nullable Object> values(RegisterRow row, List<Cell> cells, Locale language) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Cell cell : cells) values.add(value(row, cell, language));
        return values;
    }

    private @Nullable Object value(RegisterRow row, Cell cell, Locale language) {
        Attention attention = row.attention();
        return switch (cell) {
            case STATEMENT -> row.statement();
            case TABLE -> row.table();
            case SESSIONS -> attention.touched().size();
            case TOUCHED ->
                attention.touched().stream().filter(Boolean::booleanValue).count();
            case ESCALATED -> word("sheet", attention.escalated() ? "yes" : "no", language);
            case UNTOUCHED -> attention.waiting();
            case OWNER -> row.owner();
            case ORGANISATION -> row.organisation();
            case KIND -> word("kind", row.kind(), language);
            case LEVEL -> word("level", row.level(), language);
            case DOMAINS ->
                row.domains().stream()
                        .map(domain -> word("domain", domain, language))
                        .collect(Collectors.joining(", "));
            case STATE -> word("state", row.state(), language);
            case STORIES -> row.stories();
            case NAMED -> day(row.namedAt());
            case LAST -> day(row.touchedAt());
            case WORKAROUND -> row.workaround();
        };
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private String word(String group, Object value, Locale language) {
        return messages.getMessage("failures." + group + "." + value, null, language);
    }
}
