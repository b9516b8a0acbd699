package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Attention;
import org.jspecify.annotations.Nullable;

/** Everything that is stored of a failure, at one moment: for pages. */
record FailureFacts(
        UUID id,
        long version,
        UUID tableId,
        Description description,
        FailureState state,
        @Nullable UUID ownerId,
        UUID namedBy,
        Instant namedAt,
        @Nullable UUID namedIn,
        @Nullable UUID splitFrom,
        @Nullable String claim,
        @Nullable Instant claimedAt,
        @Nullable Instant askedAgainAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant changedAt,
        @Nullable Merger merger,
        Attention attention,
        Set<Bead> beads,
        List<StoryLink> stories,
        Set<UnlinkedStory> unlinked,
        List<PracticeConfirmation> confirmations,
        List<Handover> handovers) {
    static FailureFacts of(SystemFailure failure) {
        Origin origin = failure.origin();
        Course course = failure.course();
        Claim claim = failure.claim();
        StoryLinks stories = failure.stories();
        return new FailureFacts(
                failure.id(),
                failure.version(),
                failure.tableId(),
                failure.description(),
                course.state(),
                failure.ownership().owner(),
                origin.namedBy(),
                origin.namedAt(),
                origin.namedIn(),
                origin.splitFrom(),
                claim.words(),
                claim.madeAt(),
                claim.askedAgainAt(),
                course.resolvedAt(),
                failure.changedAt(),
                failure.merger(),
                failure.attention().shown(),
                failure.attention().beads(),
                stories.inOrder(),
                stories.unlinked(),
                claim.inOrder(),
                failure.ownership().inOrder());
    }
}
