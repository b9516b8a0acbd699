package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story that turned out not to show the failure, with what was known of it in case it does after all. */
@Embeddable
record UnlinkedStory(
        UUID municipalityId,
        @Column(nullable = false) UUID storyId,
        UUID linkedBy,
        Instant linkedAt,
        @Enumerated(EnumType.STRING) @Nullable Solved solved,
        @Nullable UUID solvedBy,
        @Nullable Instant solvedAt,
        UUID unlinkedBy,
        Instant unlinkedAt) {

    static UnlinkedStory of(StoryLink link, UUID by, Instant at) {
        return new UnlinkedStory(
                link.municipalityId(),
                link.storyId(),
                link.linkedBy(),
                link.linkedAt(),
                link.solved(),
                link.solvedBy(),
                link.solvedAt(),
                by,
                at);
    }

    StoryLink link() {
        return new StoryLink(municipalityId, storyId, linkedBy, linkedAt, null, solved, solvedBy, solvedAt);
    }
}
