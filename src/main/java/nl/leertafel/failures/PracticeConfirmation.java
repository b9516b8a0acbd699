package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * One person's answer to "does this still happen?".
 *
 * @param claimedAt when what it answers was claimed, or asked again
 * @param movedFrom the failure from which it came along
 */
@Embeddable
record PracticeConfirmation(
        @Column(nullable = false) UUID id,
        UUID municipalityId,
        UUID personId,
        @Enumerated(EnumType.STRING) SeatRole role,
        boolean stillHappens,
        String note,
        Instant claimedAt,
        Instant at,
        @Nullable UUID movedFrom) {

    /** With an id of its own, for the row of the one goes in whatever order that of the other comes. */
    PracticeConfirmation movedFrom(@Nullable UUID failure) {
        return new PracticeConfirmation(
                Ids.next(), municipalityId, personId, role, stillHappens, note, claimedAt, at, failure);
    }

    boolean isBy(@Nullable UUID person) {
        return personId.equals(person);
    }
}
