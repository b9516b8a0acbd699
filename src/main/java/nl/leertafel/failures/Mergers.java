package nl.leertafel.failures;

import java.time.Clock;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.SubjectJoined;
import nl.leertafel.shared.SubjectParted;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.Seats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two failures that are the same, and two of one that was more. */
@Service
@Transactional
class Mergers {
    private final Access access;
    private final SystemFailures failures;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mergers(
            Access access,
            SystemFailures failures,
            Submissions submissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.failures = failures;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the one that stays. */
    UUID merge(Actor actor, UUID id, MergeForm form) {
        UUID keep = form.chosenKeep();
        UUID gone = keep.equals(id) ? form.chosenOther() : id;
        if (!keep.equals(id) && !keep.equals(form.chosenOther())) throw new NotFound("failure", keep);
        return submissions.once(form.submission(), actor, () -> {
            Both both = both(actor, keep, gone);
            both.kept().merge(both.gone(), actor, clock.instant());
            save(both);
            events.publishEvent(new SubjectJoined(gone, keep, actor));
            return keep;
        });
    }

    UUID undo(Actor actor, UUID keep, UUID gone, UUID submission) {
        return submissions.once(submission, actor, () -> {
            Both both = both(actor, keep, gone);
            both.kept().part(both.gone(), actor, clock.instant());
            save(both);
            events.publishEvent(new SubjectParted(gone, actor));
            return gone;
        });
    }

    /** Returns the part that stands apart. */
    UUID split(Actor actor, UUID id, SplitForm form) {
        return submissions.once(form.submission(), actor, () -> {
            Seats seats = access.seats(actor);
            SystemFailure failure = access.toChange(id, seats);
            Access.must(Access.mayMerge(seats, failure), failure);
            SystemFailure part = failure.split(form, actor, clock.instant());
            failures.saveAndFlush(part);
            failures.saveAndFlush(failure);
            return part.id();
        });
    }

    /** A part that stood apart for a moment only is one with the rest again. */
    UUID reunite(Actor actor, UUID id, UUID part, UUID submission) {
        return submissions.once(submission, actor, () -> {
            Both both = both(actor, id, part);
            both.kept().reunite(both.gone(), actor, clock.instant());
            save(both);
            events.publishEvent(new SubjectJoined(part, id, actor));
            return id;
        });
    }

    private record Both(SystemFailure kept, SystemFailure gone) {}

    /** Held in the order of their ids, so that two who merge the same two the other way round wait for each other. */
    private Both both(Actor actor, UUID keep, UUID gone) {
        Seats seats = access.seats(actor);
        boolean first = keep.compareTo(gone) < 0;
        SystemFailure one = access.toChange(first ? keep : gone, seats);
        SystemFailure other = access.toChange(first ? gone : keep, seats);
        Access.must(Access.mayMerge(seats, one), one);
        Access.must(Access.mayMerge(seats, other), other);
        return first ? new Both(one, other) : new Both(other, one);
    }

    private void save(Both both) {
        failures.saveAndFlush(both.gone());
        failures.saveAndFlush(both.kept());
    }
}
