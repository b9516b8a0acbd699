package nl.leertafel.rulechecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;

/** All that is stored of one rule check but its verdicts, with the names of the people in it. */
record RuleCheckFacts(
        UUID id,
        long version,
        UUID tableId,
        String claim,
        @Nullable UUID claimantId,
        @Nullable String claimant,
        @Nullable SeatRole claimantRole,
        UUID writtenById,
        String writtenBy,
        Instant claimedAt,
        @Nullable UUID sessionId,
        @Nullable UUID storyId,
        @Nullable UUID failureId,
        RuleCheckState state,
        @Nullable UUID officialId,
        @Nullable String official,
        @Nullable String organisation,
        @Nullable String requestedBy,
        @Nullable Instant requestedAt,
        @Nullable LocalDate dueOn,
        @Nullable Verdict verdict,
        @Nullable Instant checkedAt,
        @Nullable String withdrawalReason,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        LocalDate today) {

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean wasNeverARule() {
        return verdict != null && verdict.wasNeverARule();
    }

    public long daysLate() {
        return Lateness.days(state, dueOn, today);
    }
}
