package nl.leertafel.failures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.tables.SeatRole;

/**
 * One person's answer to "does this still happen?".
 *
 * @param claimedAt the claim that it answers
 */
@Embeddable
record PracticeConfirmation(
        UUID id,
        UUID municipalityId,
        UUID personId,
        @Enumerated(EnumType.STRING) SeatRole role,
        boolean stillHappens,
        String note,
        Instant claimedAt,
        Instant at) {}
