package nl.leertafel.failures.register;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureWish;

/**
 * What the register shows.
 *
 * @param decides whether the person says at some table who owns a failure
 */
record RegisterPage(
        Filter filter,
        Habit habit,
        Leaf leaf,
        boolean severalTables,
        boolean decides,
        Totals totals,
        List<View> views,
        List<Own> own,
        List<Facet> facets,
        List<Facet.Choice> owners) {

    /** @param shown how many the filter lets through; the others count all that the person sees */
    record Totals(long shown, long open, long tables, long untouched) {}

    /** A filter that many people use. */
    record View(String name, long count, String address, boolean current) {}

    /** A view that the person saved; whether they begin with it. */
    record Own(UUID id, String name, String address, boolean current, boolean begins) {}

    /** A column, by which the list can be sorted. */
    record Heading(String name, String address, boolean current, boolean down) {}

    /** Whether what is shown has a name among the views, so that there is nothing to save. */
    public boolean isNamed() {
        boolean usual = filter.query().equals(filter.fields()) && views.stream().anyMatch(View::current);
        return usual || own.stream().anyMatch(Own::current);
    }

    public List<Column> choices() {
        return Arrays.stream(Column.values()).filter(Column::isChoice).toList();
    }

    /** Files of what is shown, by their suffix. */
    public List<String> formats() {
        return List.of("ods", "xlsx", "csv", "pdf");
    }

    public List<String> verbs() {
        return Arrays.stream(FailureWish.Verb.values())
                .filter(verb -> decides || verb != FailureWish.Verb.OWNER)
                .map(Enum::name)
                .toList();
    }

    public List<RegisterRow> rows() {
        return leaf.rows();
    }

    public boolean isFiltered() {
        return !filter.asked().isEmpty();
    }

    /** More than this page, when somebody may change them all at once. */
    public boolean offersAll() {
        return totals.shown() > rows().size() && !isTooMany();
    }

    public boolean isTooMany() {
        return totals.shown() > BulkChanges.MOST;
    }

    public String place() {
        return Address.place(filter);
    }

    public int most() {
        return BulkChanges.MOST;
    }

    public boolean isContinued() {
        return filter.from() != null;
    }

    public boolean ownedByMe() {
        return filter.has(Field.OWNER, "me");
    }

    public List<Column> columns() {
        return habit.columnsOf(filter);
    }

    public boolean shows(String column) {
        return columns().stream().anyMatch(shown -> shown.written().equals(column));
    }

    /** The table stands below the statement, unless it has a column or there is one only. */
    public boolean namesTable() {
        return severalTables && !columns().contains(Column.TABLE);
    }

    /** In the order in which they stand. */
    public List<Heading> headings() {
        return columns().stream().map(this::heading).toList();
    }

    private Heading heading(Column column) {
        boolean current = filter.order().sort() == column.sort();
        Order then = current ? filter.order().turned() : new Order(column.sort(), false);
        boolean down = current && filter.order().isDown();
        return new Heading(column.written(), filter.sorted(then), current, down);
    }

    /** In the order in which the select offers them; one that is turned round stands there only while it is chosen. */
    public List<Order> orders() {
        Stream<Order> turned = filter.order().reversed() ? Stream.of(filter.order()) : Stream.empty();
        Stream<Order> best = filter.q().isEmpty() ? Stream.empty() : Stream.of(new Order(Sort.RELEVANCE, false));
        Stream<Order> usual = Arrays.stream(Column.values()).map(column -> new Order(column.sort(), false));
        return Stream.of(turned, best, usual).flatMap(orders -> orders).toList();
    }

    /** The usual order is not written, so that whoever types words next gets the best match first. */
    public String chosen(Order order) {
        return order.equals(Order.usual(!filter.q().isEmpty())) ? "" : order.written();
    }
}
