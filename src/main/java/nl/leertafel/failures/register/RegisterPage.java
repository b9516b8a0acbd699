package nl.leertafel.failures.register;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the register shows. */
record RegisterPage(
        Filter filter,
        List<RegisterRow> rows,
        Totals totals,
        List<View> views,
        List<Facet> facets,
        List<Facet.Choice> owners,
        @Nullable String nextAddress) {

    /** @param shown how many the filter lets through; the others count all that the person sees */
    record Totals(long shown, long open, long tables, long untouched) {}

    /** A filter that many people use. */
    record View(String name, long count, String address, boolean current) {}

    /** A column or a choice by which the list can be sorted. */
    record Sorting(String name, String address, boolean current, boolean down) {}

    public boolean seesSeveralTables() {
        return totals.tables() > 1;
    }

    public boolean isFiltered() {
        return !filter.asked().isEmpty();
    }

    public boolean isContinued() {
        return filter.after() != null;
    }

    public boolean ownedByMe() {
        return filter.has(Field.OWNER, "me");
    }

    /** In the order in which they stand; attention comes after the statement and can't be sorted. */
    public List<Sorting> columns() {
        return Stream.of("statement", "untouched", "owner", "kind", "state", "named")
                .map(this::sorting)
                .toList();
    }

    private Sorting sorting(String name) {
        Order usual = Order.read(name, true);
        boolean current = filter.order().sort() == usual.sort();
        Order then = current ? filter.order().turned() : usual;
        return new Sorting(
                name, filter.sorted(then), current, current && filter.order().isDown());
    }

    /** In the order in which the select offers them; one that is turned round stands there only while it is chosen. */
    public List<Order> orders() {
        Stream<Order> turned = filter.order().reversed() ? Stream.of(filter.order()) : Stream.empty();
        Stream<Order> usual = Stream.of(
                        Sort.RELEVANCE,
                        Sort.UNTOUCHED,
                        Sort.STATEMENT,
                        Sort.OWNER,
                        Sort.STATE,
                        Sort.KIND,
                        Sort.LEVEL,
                        Sort.TABLE,
                        Sort.NAMED)
                .filter(sort -> sort != Sort.RELEVANCE || !filter.q().isEmpty())
                .map(sort -> new Order(sort, false));
        return Stream.concat(turned, usual).toList();
    }

    /** The usual order is not written, so that whoever types words next gets the best match first. */
    public String chosen(Order order) {
        return order.equals(Order.usual(!filter.q().isEmpty())) ? "" : order.written();
    }
}
