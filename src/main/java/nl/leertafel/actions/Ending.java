package nl.leertafel.actions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** How an action ended, if it has: done with what came of it, or dropped with why. */
@Embeddable
class Ending {
    /** Who pressed the wrong button finds out within a day. */
    static final Duration UNDO = Duration.ofDays(1);

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.AGREED;

    private @Nullable String result;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedIn;
    private @Nullable UUID mergedInto;
    private @Nullable Instant reopenedAt;

    void end(ActionState how, String text, @Nullable UUID inSession, Instant now) {
        mustBeOpen();
        state = how;
        result = text;
        endedAt = now;
        endedIn = inSession;
    }

    void mergedInto(UUID kept) {
        mergedInto = kept;
    }

    /** @param sessionTakesNotes whether the session in which it ended can still be corrected */
    void undo(boolean sessionTakesNotes, Instant now) {
        if (isOpen()) throw new RuleBroken("actions.rule.notEnded");
        if (!canBeUndone(sessionTakesNotes, now)) throw new RuleBroken("actions.rule.undoTooLate");
        state = ActionState.AGREED;
        result = null;
        endedAt = null;
        endedIn = null;
        mergedInto = null;
        reopenedAt = now;
    }

    boolean canBeUndone(boolean sessionTakesNotes, Instant now) {
        return isInTime(endedAt, now) || (endedIn != null && sessionTakesNotes);
    }

    static boolean isInTime(@Nullable Instant endedAt, Instant now) {
        return endedAt != null && !now.isAfter(endedAt.plus(UNDO));
    }

    void mustBeOpen() {
        if (!isOpen()) throw new RuleBroken("actions.rule.ended");
    }

    boolean isOpen() {
        return state == ActionState.AGREED;
    }

    ActionState state() {
        return state;
    }

    @Nullable
    String result() {
        return result;
    }

    /** Only when it has ended. */
    Instant endedAt() {
        return Objects.requireNonNull(endedAt);
    }

    @Nullable
    UUID endedIn() {
        return endedIn;
    }

    @Nullable
    Instant reopenedAt() {
        return reopenedAt;
    }
}
