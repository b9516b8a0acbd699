package nl.leertafel.failures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;

/**
 * Two failures of which one is a part of the other, or the same: what goes from the one to the other, and back.
 *
 * @param kept the one that stays
 */
record Merging(SystemFailure kept, SystemFailure other) {
    /** What belongs to the other is that of the one that stays from now on. */
    void merge(Actor by, Instant at) {
        mustKeep();
        boolean opens = kept.course().isResolved() && other.course().isOpen();
        other.leave(made(by, at));
        UUID from = other.id();
        kept.stories().take(other.stories(), from, link -> true);
        kept.wording().take(other.wording(), from, by.municipalityId());
        kept.claim().take(other.claim(), from, kept.ownership().owner(), given -> true);
        kept.attention().take(other.attention(), from);
        kept.happened(new FailureMerged(kept.id(), from, kept.tableId(), by, at, about(), other.statement()));
        if (opens) kept.reopen(by, at);
    }

    /** Once something happened to the one that stayed, nobody can tell whose that is. */
    void part(Actor by, Instant at) {
        Merger made = other.merger();
        if (made == null || !made.into().equals(kept.id())) throw new RuleBroken("failures.rule.notMerged");
        if (kept.hasChangedSince(made.at())) throw new RuleBroken("failures.rule.happenedSince");
        List<Subject> about = about();
        UUID from = other.id();
        kept.stories().giveBack(other.stories(), from);
        kept.wording().forget(from);
        kept.claim().giveBack(other.claim(), from);
        kept.attention().giveBack(other.attention(), from, made);
        kept.course().restore(made.keptState(), made.keptResolvedAt());
        other.comeBack(made, at);
        kept.happened(new FailureUnmerged(kept.id(), from, kept.tableId(), by, at, about, other.statement()));
    }

    /** The other stands apart from now on, with the stories that show it and what was chosen to go along. */
    void split(SplitForm form, Actor by, Instant at) {
        UUID whole = kept.id();
        other.stories().take(kept.stories(), whole, link -> form.stories().contains(link.storyId()));
        Set<PracticeConfirmation> given = new HashSet<>(kept.hearing().toGiveAlong());
        given.removeIf(answer -> !form.along().contains(answer.id()));
        UUID owner = kept.ownership().owner();
        other.claim().take(kept.claim(), whole, owner, given::contains);
        if (kept.course().needsAttention()) other.acknowledge(owner, by, at);
        kept.happened(new FailureSplit(
                whole, other.id(), form.stories(), form.along(), kept.tableId(), by, at, about(), form.statement()));
    }

    /** The part is one with it again, with everything that went along. */
    void reunite(Actor by, Instant at) {
        if (!canReunite()) throw new RuleBroken("failures.rule.happenedSince");
        other.claim().giveBack(kept.claim(), kept.id());
        merge(by, at);
    }

    /** Whether they stood apart for a moment only, and nothing happened to either since. */
    boolean canReunite() {
        Instant parted = other.origin().namedAt();
        return other.origin().isPartOf(kept.id()) && !kept.hasChangedSince(parted) && !other.hasChangedSince(parted);
    }

    private Merger made(Actor by, Instant at) {
        return new Merger(
                kept.id(),
                by.personId(),
                at,
                other.course().state(),
                other.attention().isEscalated(),
                other.course().resolvedAt(),
                kept.course().state(),
                kept.attention().untouched(),
                kept.attention().touchedAt(),
                kept.course().resolvedAt());
    }

    private void mustKeep() {
        kept.course().mustStand();
        other.course().mustStand();
        if (kept.id().equals(other.id())) throw new RuleBroken("failures.rule.sameFailure");
        if (!kept.tableId().equals(other.tableId())) throw new RuleBroken("failures.rule.otherTable");
        if (kept.course().canBeAcknowledged() && !other.course().canBeAcknowledged())
            throw new RuleBroken("failures.rule.keepTheAcknowledged");
        if (other.attention().isEscalated() && !kept.attention().isEscalated())
            throw new RuleBroken("failures.rule.escalatedFirst");
    }

    private List<Subject> about() {
        List<Subject> about = new ArrayList<>(kept.about());
        about.addAll(other.about());
        return List.copyOf(about);
    }
}
