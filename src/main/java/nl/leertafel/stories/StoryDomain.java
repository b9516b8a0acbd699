package nl.leertafel.stories;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.leertafel.shared.Domain;

/** A domain that a story touches, with the municipality that row-level security asks of every row. */
@Embeddable
record StoryDomain(
        UUID municipalityId, @Enumerated(EnumType.STRING) Domain domain) {}
