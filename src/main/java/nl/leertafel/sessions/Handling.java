package nl.leertafel.sessions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** How an agenda item was dealt with: it got an outcome, or was skipped once; and what it waited for before. */
@Embeddable
class Handling {
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String skipReason;
    private @Nullable UUID carriedFrom;
    private boolean skippedBefore;

    /**
     * It is the one of an earlier session that came back; what was skipped there is not skipped here as well.
     *
     * @return whether it stands for another one already, and now for both
     */
    boolean follow(UUID earlier, Handling before) {
        boolean another = carriedFrom != null;
        if (!another) carriedFrom = earlier;
        skippedBefore = skippedBefore || before.isSkipped() || before.skippedBefore;
        if (skippedBefore) skipReason = null;
        return another;
    }

    void choose(@Nullable Outcome chosen) {
        outcome = chosen;
        if (chosen != null) skipReason = null;
    }

    void skip(String reason) {
        if (isSettled()) throw new RuleBroken("sessions.rule.settled");
        if (skippedBefore) throw new RuleBroken("sessions.rule.skippedBefore");
        if (reason.isBlank()) throw new RuleBroken("sessions.rule.skipWithoutReason");
        skipReason = reason;
    }

    /** Nothing was said of it but that it was over. */
    void openAgain() {
        if (outcome == Outcome.INFORMATION) outcome = null;
    }

    boolean canBeSkipped() {
        return !isSettled() && !skippedBefore;
    }

    boolean isCarried() {
        return carriedFrom != null;
    }

    /** It has an outcome, or comes back. */
    boolean isSettled() {
        return outcome != null || skipReason != null;
    }

    boolean isSkipped() {
        return skipReason != null;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String skipReason() {
        return skipReason;
    }

    @Nullable
    UUID carriedFrom() {
        return carriedFrom;
    }

    boolean isSkippedBefore() {
        return skippedBefore;
    }
}
