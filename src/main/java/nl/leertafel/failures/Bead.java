package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The attention that the failure got at one session.
 *
 * @param since when the session before it was closed, or the failure was named; null when that was not kept
 * @param movedFrom the failure that was touched, and is merged with this one
 */
@Embeddable
record Bead(
        UUID municipalityId,
        @Column(nullable = false) UUID sessionId,
        boolean touched,
        Instant at,
        @Nullable Instant since,
        @Nullable UUID movedFrom) {

    Bead touched(boolean now, @Nullable UUID by) {
        return new Bead(municipalityId, sessionId, now, at, since, by);
    }
}
