package nl.leertafel.rulechecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * A rule check in a list.
 *
 * @param finding what was found last, in their own words
 * @param rank how well it matches the words that are sought, if any
 */
record RuleCheckRow(
        UUID id,
        String claim,
        @Nullable String claimant,
        @Nullable SeatRole claimantRole,
        Instant claimedAt,
        RuleCheckState state,
        @Nullable String official,
        @Nullable LocalDate dueOn,
        @Nullable Verdict verdict,
        @Nullable String finding,
        @Nullable Instant checkedAt,
        @Nullable String lawId,
        @Nullable String article,
        @Nullable String byLawId,
        @Nullable String link,
        UUID tableId,
        String tableName,
        LocalDate today,
        int rank) {

    public boolean wasNeverARule() {
        return verdict != null && verdict.wasNeverARule();
    }

    public long daysLate() {
        return Lateness.days(state, dueOn, today);
    }

    public @Nullable String address() {
        return new RuleSource(lawId, article, byLawId, link).address();
    }

    /** What stands in a list instead of the state when there is a verdict. */
    public String word() {
        return verdict == null ? "rulechecks.state." + state : "rulechecks.verdict." + verdict;
    }

    /** Where the next page of a list begins. */
    String cursor(boolean byMatch) {
        return (byMatch ? String.valueOf(rank) : claimedAt) + "_" + id;
    }
}
