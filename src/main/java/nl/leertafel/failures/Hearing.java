package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.SeatRole;

/** Practice is asked whether a failure still happens, and only what it answers resolves or reopens it. */
record Hearing(SystemFailure failure) {
    void answer(boolean stillHappens, String note, SeatRole role, Actor by, Instant at) {
        course().mustStand();
        Instant asked = claim().asked();
        if (asked == null || !course().asksPractice()) throw new RuleBroken("failures.rule.nothingClaimed");
        if (failure.ownership().isOf(by.personId())) throw new RuleBroken("failures.rule.ownerDoesNotConfirm");
        if (answerOf(by.personId()).isPresent()) throw new RuleBroken("failures.rule.alreadyAnswered");
        claim().answered(new PracticeConfirmation(
                Ids.next(), by.municipalityId(), by.personId(), role, stillHappens, note, asked, at, null));
        failure.attention().touch(Touch.evidence(by.municipalityId(), null, at));
        if (stillHappens) deny(by, at);
        else confirm(by, at);
    }

    private void confirm(Actor by, Instant at) {
        failure.happened(PracticeConfirmed::new, by, at);
        if (course().isResolved() || !practice().isConvinced()) return;
        course().resolve(at);
        failure.attention().touch(Touch.done(by.municipalityId(), null, at));
        failure.happened(FailureResolved::new, by, at);
    }

    private void deny(Actor by, Instant at) {
        failure.happened(PracticeDenied::new, by, at);
        if (course().isResolved()) failure.reopen(by, at);
        else course().workOn();
    }

    void askAgain(Actor by, Instant at) {
        if (!course().isResolved()) throw new RuleBroken("failures.rule.notResolved");
        claim().askAgain(at);
        failure.happened(PracticeAskedAgain::new, by, at);
    }

    /** What is claimed and not answered is asked already. */
    void askOnceMore(Actor by, Instant at) {
        course().mustStand();
        if (course().state() == FailureState.CHANGE_CLAIMED) throw new RuleBroken("register.refused.askedAlready");
        if (!course().isResolved()) throw new RuleBroken("register.refused.nothingToAsk");
        askAgain(by, at);
    }

    /** Whether there is something to ask practice: not of what is gone, unless that is asked again. */
    boolean isWanted() {
        return course().isOpen() || (course().isResolved() && claim().isAskedAgain());
    }

    /** Whether it was resolved, and asked again, no later than that. */
    boolean isSilentSince(Instant moment) {
        Instant asked = claim().askedAgainAt() == null ? course().resolvedAt() : claim().askedAgainAt();
        return course().isResolved() && asked != null && !asked.isAfter(moment);
    }

    /** What practice says of the current claim. */
    Practice practice() {
        return Practice.of(claim().answers(failure.ownership().owner()));
    }

    Optional<PracticeConfirmation> answerOf(UUID person) {
        return claim().answers(failure.ownership().owner()).stream()
                .filter(given -> given.isBy(person))
                .findFirst();
    }

    /** What practice said that may as well be about a part of it: not what answers the claim that stands now. */
    List<PracticeConfirmation> toGiveAlong() {
        return claim().inOrder().stream()
                .filter(given -> !course().asksPractice() || !claim().isAnsweredBy(given))
                .filter(given -> !given.isBy(failure.ownership().owner()))
                .toList();
    }

    private Course course() {
        return failure.course();
    }

    private Claim claim() {
        return failure.claim();
    }
}
