package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A domain that the failure touches.
 *
 * @param movedFrom the failure with which it came along
 */
@Embeddable
record DomainMark(
        UUID municipalityId,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        Domain domain,

        @Nullable UUID movedFrom) {}
