package nl.leertafel.failures.register;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureState;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody asks of the register, in the words of its address. Values that mean nothing are left out, so that an
 * address that somebody mistyped, or kept for years, still leads to the register.
 *
 * @param columns none: those that the reader is used to
 * @param from the row at which the page begins, or ends when it is read backwards
 */
record Filter(
        Map<Field, List<String>> asked,
        Order order,
        List<Column> columns,
        @Nullable Cursor from,
        boolean backwards) {
    static final String PATH = "/failures";

    static Filter read(MultiValueMap<String, String> parameters) {
        return new Address(parameters).filter();
    }

    /** As it was written by {@link #query}, or by anybody: it comes from a form. */
    static Filter read(@Nullable String query) {
        return Address.of(query).filter();
    }

    List<String> values(Field field) {
        return asked.getOrDefault(field, List.of());
    }

    boolean has(Field field, String value) {
        return values(field).contains(value);
    }

    public String q() {
        return values(Field.Q).isEmpty() ? "" : values(Field.Q).get(0);
    }

    public int untouched() {
        return values(Field.UNTOUCHED).stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** Open ones unless a state is asked for; what was merged into another only when asked for by name. */
    Set<FailureState> states() {
        Set<FailureState> states = EnumSet.noneOf(FailureState.class);
        for (FailureState state : FailureState.values()) {
            boolean usual = values(Field.STATUS).isEmpty() && state.isOpen();
            boolean all = has(Field.STATUS, "all") && state != FailureState.MERGED;
            if (usual || all || has(Field.STATUS, Field.written(state))) states.add(state);
        }
        return states;
    }

    /** The day that stands in the field, or nothing. */
    public String day(String field) {
        return String.join("", values(Field.valueOf(Field.constant(field))));
    }

    public String columnsWritten() {
        return Column.written(columns);
    }

    /** What the form has no field for, and keeps. */
    public Map<String, String> hidden() {
        return Stream.of(Field.RESOLVED_FROM, Field.RESOLVED_UNTIL)
                .filter(asked::containsKey)
                .collect(Collectors.toMap(
                        field -> field.written(), field -> values(field).get(0)));
    }

    List<UUID> tables() {
        return values(Field.TABLE).stream().map(UUID::fromString).toList();
    }

    /** For the database, which has the constants' names. */
    List<String> constants(Field field) {
        return values(field).stream().map(Field::constant).toList();
    }

    /** What was typed is nobody else's to keep. */
    Filter withoutWords() {
        Map<Field, List<String>> rest = new LinkedHashMap<>(asked);
        rest.remove(Field.Q);
        Order lasting = order.sort() == Sort.RELEVANCE ? Order.usual(false) : order;
        return new Filter(rest, lasting, columns, null, false);
    }

    /** From its beginning. */
    public String address() {
        return at(PATH);
    }

    /** As a file, for which the suffix says the format: all pages. */
    public String exportAddress(String suffix) {
        return at(PATH + suffix);
    }

    String sorted(Order other) {
        return new Filter(asked, other, columns, null, false).address();
    }

    String showing(List<Column> other) {
        return new Filter(asked, order, other, null, false).address();
    }

    String next(String cursor) {
        return address() + "&after=" + Address.encoded(cursor);
    }

    String previous(String cursor) {
        return address() + "&before=" + Address.encoded(cursor);
    }

    /** Always with a parameter, for the bare address leads each to the view with which they like to begin. */
    private String at(String path) {
        return path + "?" + viewQuery();
    }

    /** What makes it a view: the filter, the order unless it is the usual one, and the columns if they were chosen. */
    public String query() {
        boolean usual = order.equals(Order.usual(asked.containsKey(Field.Q)));
        String sort = usual ? "" : "sort=" + order.written();
        String shown = columns.isEmpty() ? "" : "columns=" + Column.written(columns);
        return Stream.of(fields(), sort, shown).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    /** As {@link #query}, and never empty, so that a view that asks nothing has an address of its own too. */
    String viewQuery() {
        return query().isEmpty() ? "status=open" : query();
    }
    /** The filter alone. */
    String fields() {
        return Address.written(asked);
    }
}
