package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story that shows the failure.
 *
 * @param movedFrom the failure from which the link came along
 * @param solved whether it is solved for this family, which says nothing of the system
 */
@Embeddable
record StoryLink(
        UUID municipalityId,
        @Column(nullable = false) UUID storyId,
        UUID linkedBy,
        Instant linkedAt,
        @Nullable UUID movedFrom,
        @Enumerated(EnumType.STRING) @Nullable Solved solved,
        @Nullable UUID solvedBy,
        @Nullable Instant solvedAt) {

    static StoryLink of(UUID municipality, UUID story, UUID by, Instant at) {
        return new StoryLink(municipality, story, by, at, null, null, null, null);
    }

    StoryLink movedFrom(@Nullable UUID failure) {
        return new StoryLink(municipalityId, storyId, linkedBy, linkedAt, failure, solved, solvedBy, solvedAt);
    }

    StoryLink solved(Solved now, UUID by, Instant at) {
        return new StoryLink(municipalityId, storyId, linkedBy, linkedAt, movedFrom, now, by, at);
    }
}
