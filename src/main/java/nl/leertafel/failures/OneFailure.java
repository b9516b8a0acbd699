package nl.leertafel.failures;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.Seats;
import org.springframework.stereotype.Component;

/** Holds one failure while somebody does one thing to it, once. */
@Component
class OneFailure {
    private final Access access;
    private final SystemFailures failures;
    private final Submissions submissions;

    OneFailure(Access access, SystemFailures failures, Submissions submissions) {
        this.access = access;
        this.failures = failures;
        this.submissions = submissions;
    }

    interface Verb {
        void on(Seats seats, SystemFailure failure);
    }

    UUID change(UUID submission, Actor actor, UUID id, Verb verb) {
        return submissions.once(submission, actor, () -> {
            Seats seats = access.seats(actor);
            SystemFailure failure = access.toChange(id, seats);
            verb.on(seats, failure);
            failures.saveAndFlush(failure); // flushed, so that what the database refuses surfaces here
            return id;
        });
    }
}
