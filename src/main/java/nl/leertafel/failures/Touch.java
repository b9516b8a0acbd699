package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something that touched a failure, and how its attention was just before, for whoever takes it back.
 *
 * @param cause the action that was done or the story that was linked; null for what is never taken back
 * @param settles whether something was done about it, or it was gone; evidence alone leaves the chair to choose
 */
@Embeddable
record Touch(
        @Column(nullable = false) UUID id,
        UUID municipalityId,
        @Nullable UUID cause,
        boolean settles,
        Instant at,
        Instant touchedBefore,
        int untouchedBefore,
        boolean escalatedBefore) {

    static Touch evidence(UUID municipality, @Nullable UUID cause, Instant at) {
        return new Touch(Ids.next(), municipality, cause, false, at, at, 0, false);
    }

    static Touch done(UUID municipality, @Nullable UUID cause, Instant at) {
        return new Touch(Ids.next(), municipality, cause, true, at, at, 0, false);
    }

    /** With an id of its own, for its row goes in whatever order that of the other comes. */
    Touch after(Instant touchedBefore, int untouchedBefore, boolean escalatedBefore) {
        return new Touch(
                Ids.next(), municipalityId, cause, settles, at, touchedBefore, untouchedBefore, escalatedBefore);
    }

    boolean isBy(UUID one) {
        return one.equals(cause);
    }
}
