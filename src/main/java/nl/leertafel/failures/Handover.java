package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the next owner has to know.
 *
 * @param fromPerson who owned it until then; null when nobody did
 */
@Embeddable
record Handover(
        @Column(nullable = false) UUID id,
        UUID municipalityId,
        @Nullable UUID fromPerson,
        UUID toPerson,
        String note,
        UUID givenBy,
        Instant at) {}
