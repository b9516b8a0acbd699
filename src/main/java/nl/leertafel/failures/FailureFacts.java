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
        List<Handover> handovers) {}
