package nl.leertafel.insight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a number.
 *
 * @param kind failures, stories or sessions: part of message keys
 * @param what which ones, in words
 * @param counted how many there are, of which the person sees those on the list
 * @param insight back to the figures
 */
record BehindPage(
        String kind,
        String what,
        long counted,
        long listed,
        List<Row> rows,
        String insight,
        @Nullable String next,
        @Nullable String first) {
    static final int ROWS = 25;

    /** @param found with one more than a page holds, if there is more */
    static BehindPage of(
            String kind, String what, long counted, long listed, List<Row> found, BehindQuery query, Scope scope) {
        List<Row> rows = found.stream().limit(ROWS).toList();
        String list = scope.address("/insight/" + kind, "which", query.asked());
        String next =
                found.size() > ROWS ? list + "&after=" + rows.get(ROWS - 1).id() : null;
        String first = query.after() == null ? null : list;
        return new BehindPage(kind, what, counted, listed, rows, scope.address("/insight"), next, first);
    }

    /** What was counted and may not be read, such as a story that was withdrawn since. */
    public long unlisted() {
        return counted - listed;
    }

    /** @param state key of a message */
    record Row(UUID id, String name, String table, String state, Instant at, String href) {
        Row called(String title) {
            return new Row(id, title, table, state, at, href);
        }
    }
}
