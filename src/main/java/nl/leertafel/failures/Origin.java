package nl.leertafel.failures;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a failure comes from.
 *
 * @param namedIn the session in which it was named, if it was in one
 * @param splitFrom the failure of which it is a part, if it stands apart from one
 */
@Embeddable
record Origin(
        UUID namedBy,
        Instant namedAt,
        @Nullable UUID namedIn,
        @Nullable UUID splitFrom) {
    boolean isBy(UUID person) {
        return namedBy.equals(person);
    }

    /** What was known before it came to a table may be older than that. */
    Origin since(@Nullable Instant known) {
        return known == null ? this : new Origin(namedBy, known, namedIn, splitFrom);
    }

    Origin partOf(UUID whole) {
        return new Origin(namedBy, namedAt, namedIn, whole);
    }

    boolean isPartOf(UUID whole) {
        return whole.equals(splitFrom);
    }

    /** Since when its attention counts at a session: the session before, unless it was named later. */
    Instant from(@Nullable Instant sessionBefore) {
        return sessionBefore == null || sessionBefore.isBefore(namedAt) ? namedAt : sessionBefore;
    }
}
