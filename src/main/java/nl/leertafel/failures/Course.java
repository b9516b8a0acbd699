package nl.leertafel.failures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** How far a failure is on its way from suspected to resolved, and back: the state, and what may follow on it. */
@Embeddable
class Course {
    @Enumerated(EnumType.STRING)
    private FailureState state = FailureState.SUSPECTED;

    private @Nullable Instant resolvedAt;

    @Embedded
    private @Nullable Reopening reopening;

    Course() {}

    void mustStand() {
        if (isMerged()) throw new RuleBroken("failures.rule.merged");
    }

    void mustBeAcknowledged() {
        mustStand();
        if (state == FailureState.SUSPECTED) throw new RuleBroken("failures.rule.acknowledgeFirst");
    }

    void mustNeedAttention() {
        mustBeAcknowledged();
        if (!needsAttention()) throw new RuleBroken("failures.rule.nothingToChoose");
    }

    void acknowledge() {
        mustStand();
        if (!canBeAcknowledged()) throw new RuleBroken("failures.rule.alreadyAcknowledged");
        state = FailureState.ACKNOWLEDGED;
    }

    void beginWork(boolean owned) {
        mustStand();
        if (!canBeWorkedOn()) throw new RuleBroken("failures.rule.notToBeWorkedOn");
        if (!owned) throw new RuleBroken("failures.rule.noOwner");
        state = FailureState.BEING_WORKED_ON;
    }

    void mustBeClaimable() {
        mustStand();
        if (!canBeClaimed()) throw new RuleBroken("failures.rule.notBeingWorkedOn");
    }

    void claim() {
        state = FailureState.CHANGE_CLAIMED;
    }

    /** What was claimed did not help. */
    void workOn() {
        state = FailureState.BEING_WORKED_ON;
    }

    void resolve(Instant at) {
        state = FailureState.RESOLVED;
        resolvedAt = at;
    }

    void reopen() {
        state = FailureState.REOPENED;
        resolvedAt = null;
    }

    /** Only what was resolved is opened by a story. */
    boolean openBy(UUID story, Instant at) {
        if (resolvedAt == null) return false;
        reopening = new Reopening(story, at, resolvedAt);
        reopen();
        return true;
    }

    /** Whether it is open again by that story alone, which was linked by mistake. */
    boolean isOpenBy(UUID story, @Nullable Instant changedAt, Instant now) {
        return reopening != null && reopening.canBeTakenBack(story, changedAt, now);
    }

    void resolveAsBefore() {
        if (reopening != null) resolve(reopening.resolvedAt());
        reopening = null;
    }

    void merge() {
        state = FailureState.MERGED;
        resolvedAt = null;
    }

    /** As it was before two became one. */
    void restore(FailureState was, @Nullable Instant wasResolvedAt) {
        state = was;
        resolvedAt = wasResolvedAt;
    }

    boolean wasResolvedBefore(Instant moment) {
        return resolvedAt != null && moment.isAfter(resolvedAt);
    }

    boolean canBeAcknowledged() {
        return state == FailureState.SUSPECTED;
    }

    boolean needsAttention() {
        return state.needsAttention();
    }

    boolean canBeWorkedOn() {
        return state == FailureState.ACKNOWLEDGED || state == FailureState.REOPENED;
    }

    boolean canBeClaimed() {
        return state == FailureState.BEING_WORKED_ON;
    }

    boolean asksPractice() {
        return state == FailureState.CHANGE_CLAIMED || isResolved();
    }

    boolean isOpen() {
        return state.isOpen();
    }

    boolean isResolved() {
        return state == FailureState.RESOLVED;
    }

    boolean isMerged() {
        return state == FailureState.MERGED;
    }

    FailureState state() {
        return state;
    }

    @Nullable
    Instant resolvedAt() {
        return resolvedAt;
    }
}
