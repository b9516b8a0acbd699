package nl.leertafel.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One result as it is shown.
 *
 * @param stateKey message key of its state
 * @param kept what the failure says into which this one was merged
 */
record ResultRow(
        Kind kind,
        String address,
        Marked title,
        Marked text,
        @Nullable String place,
        @Nullable String stateKey,
        @Nullable String owner,
        @Nullable Instant at,
        @Nullable String kept) {

    /** Message key of what the date says. */
    public String whenKey() {
        return "search.when." + kind;
    }
}
