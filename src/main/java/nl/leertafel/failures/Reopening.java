package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a story opened a failure which was resolved, and since when it was, for whoever linked that story by mistake.
 */
@Embeddable
record Reopening(
        @Column(name = "reopened_by_story") UUID story,
        @Column(name = "reopened_at") Instant at,
        @Column(name = "reopened_from") Instant resolvedAt) {

    /** Who linked the wrong story finds out within a day. */
    private static final Duration SOON = Duration.ofDays(1);

    /** @param changedAt when something last happened to the failure */
    boolean canBeTakenBack(UUID unlinked, @Nullable Instant changedAt, Instant now) {
        return story.equals(unlinked) && at.equals(changedAt) && !now.isAfter(at.plus(SOON));
    }
}
