package nl.leertafel.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the other one of two failures that are the same, and lays both side by side. */
@Service
@Transactional(readOnly = true)
class MergePages {
    private final Access access;
    private final Likeness likeness;
    private final TableLookup tables;

    MergePages(Access access, Likeness likeness, TableLookup tables) {
        this.access = access;
        this.likeness = likeness;
        this.tables = tables;
    }

    /** What looks like it; with words, what looks like those. */
    MergePage find(Actor actor, UUID id, String words) {
        SystemFailure failure = mine(access.seats(actor), id);
        List<Likely> found = new ArrayList<>();
        if (words.isBlank()) found.addAll(likeness.among(failure.tableId(), failure.statement()));
        if (found.size() < 2) found = new ArrayList<>(likeness.containing(failure.tableId(), words));
        found.removeIf(one -> one.id().equals(id));
        return new MergePage(side(failure), tables.find(failure.tableId()).pinned(), found, null);
    }

    MergePage compare(Actor actor, UUID id, UUID other) {
        Seats seats = access.seats(actor);
        SystemFailure failure = mine(seats, id);
        SystemFailure second = mine(seats, other);
        if (id.equals(other)) throw new RuleBroken("failures.rule.sameFailure");
        return new MergePage(side(failure), tables.find(failure.tableId()).pinned(), List.of(), side(second));
    }

    /** The one that has come furthest: the other has less to lose. */
    static @Nullable UUID proposed(MergePage page) {
        MergePage.Side other = page.other();
        if (other == null) return null;
        boolean further = other.failure().state() != FailureState.SUSPECTED
                && (page.one().failure().state() == FailureState.SUSPECTED
                        || other.stories() > page.one().stories());
        return further ? other.failure().id() : page.one().failure().id();
    }

    private SystemFailure mine(Seats seats, UUID id) {
        SystemFailure failure = access.toRead(id, seats);
        Access.must(Access.mayMerge(seats, failure), failure);
        return failure;
    }

    private static MergePage.Side side(SystemFailure failure) {
        FailureFacts facts = failure.facts();
        return new MergePage.Side(
                failure.summary(),
                facts.stories().size(),
                facts.beads().size(),
                facts.confirmations().size());
    }
}
