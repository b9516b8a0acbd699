package nl.leertafel.failures.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list, with the addresses of those beside it. */
record Leaf(
        List<RegisterRow> rows,
        @Nullable String previous,
        @Nullable String next) {

    /** @param more whether there are more rows in the direction in which it was read */
    static Leaf of(Filter filter, List<RegisterRow> rows, boolean more) {
        if (rows.isEmpty()) return new Leaf(rows, null, null);
        boolean goesOn = more || filter.backwards();
        boolean wentBefore = filter.from() != null && (more || !filter.backwards());
        return new Leaf(
                rows,
                wentBefore ? filter.previous(cursor(filter, rows.get(0))) : null,
                goesOn ? filter.next(cursor(filter, rows.get(rows.size() - 1))) : null);
    }

    private static String cursor(Filter filter, RegisterRow row) {
        return Cursor.write(filter.order(), row.key(), row.id());
    }
}
