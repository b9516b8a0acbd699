package nl.leertafel.failures.register;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the register can show of a failure, in the order in which it stands there; its lower-case name is written in
 * addresses. Each can be sorted on.
 */
enum Column {
    STATEMENT(Sort.STATEMENT),
    TABLE(Sort.TABLE),
    ATTENTION(Sort.ATTENTION),
    UNTOUCHED(Sort.UNTOUCHED),
    OWNER(Sort.OWNER),
    KIND(Sort.KIND),
    LEVEL(Sort.LEVEL),
    DOMAINS(Sort.DOMAINS),
    STATE(Sort.STATE),
    STORIES(Sort.STORIES),
    NAMED(Sort.NAMED),
    TOUCHED(Sort.TOUCHED),
    WORKAROUND(Sort.WORKAROUND);

    /** What somebody sees who chose nothing. */
    static final List<Column> USUAL = List.of(STATEMENT, ATTENTION, UNTOUCHED, OWNER, KIND, LEVEL, STATE);

    private final Sort sort;

    Column(Sort sort) {
        this.sort = sort;
    }

    /** Those that the words name, with the statement, for without it a row says nothing; none when they name none. */
    static List<Column> read(Stream<String> words) {
        Set<String> named = Set.copyOf(words.map(String::strip).distinct().toList());
        List<Column> chosen = Arrays.stream(values())
                .filter(column -> named.contains(column.written()))
                .toList();
        return chosen.isEmpty() ? List.of() : List.copyOf(withStatement(chosen));
    }

    private static Set<Column> withStatement(List<Column> chosen) {
        Set<Column> columns = EnumSet.of(STATEMENT);
        columns.addAll(chosen);
        return columns;
    }

    static String written(List<Column> columns) {
        return String.join(",", columns.stream().map(Column::written).toList());
    }

    public String written() {
        return Field.written(this);
    }

    Sort sort() {
        return sort;
    }

    /** Whether somebody can leave it out. */
    boolean isChoice() {
        return this != STATEMENT;
    }
}
