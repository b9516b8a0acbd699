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
    record Sorting(String name, String written, String address, boolean current, boolean down) {}

    boolean seesSeveralTables() {
        return totals.tables() > 1;
    }

    boolean isFiltered() {
        return !filter.asked().isEmpty();
    }

    boolean isContinued() {
        return filter.after() != null;
    }

    Sorting sorting(String name) {
        Order usual = Order.read(name, true);
        boolean current = filter.order().sort() == usual.sort();
        Order then = current ? filter.order().turned() : usual;
        return new Sorting(
                name,
                then.written(),
                filter.sorted(then),
                current,
                current && filter.order().isDown());
    }

    /** In the order in which the select offers them. */
    List<String> orders() {
        List<String> usual =
                List.of("untouched", "statement", "owner", "state", "kind", "level", "table", "named", "-named");
        if (filter.q().isEmpty()) return usual;
        return Stream.concat(Stream.of("relevance"), usual.stream()).toList();
    }
}
