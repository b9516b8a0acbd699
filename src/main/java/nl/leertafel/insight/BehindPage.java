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
