package nl.leertafel.failures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.leertafel.shared.Domain;

/** A domain that the failure touches. */
@Embeddable
record DomainMark(
        UUID municipalityId, @Enumerated(EnumType.STRING) Domain domain) {}
