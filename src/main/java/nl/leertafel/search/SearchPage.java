package nl.leertafel.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param meant what was probably meant, when words were found that only look like those typed
 * @param next address of the next page
 */
record SearchPage(
        Asked asked,
        List<ResultRow> rows,
        List<Facet> facets,
        long total,
        @Nullable Correction meant,
        @Nullable String next) {

    /** @param key message key */
    record Facet(String key, long count, String address, boolean chosen) {}

    record Correction(String words, String address) {}

    public @Nullable String first() {
        return asked.after() == null ? null : asked.with(asked.kind()).address();
    }

    /** Message key of what to say when there is nothing to show. */
    public String empty() {
        if (asked.q().isEmpty()) return "search.start";
        return total == 0 ? "search.none" : "search.none.ofKind";
    }
}
