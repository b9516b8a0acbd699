package nl.leertafel.failures;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A story that shows the failure. */
@Embeddable
record StoryLink(UUID municipalityId, UUID storyId, UUID linkedBy, Instant linkedAt) {}
