package nl.leertafel.failures;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PracticeDeskService implements PracticeDesk {
    private final Access access;
    private final SystemFailures failures;
    private final Clock clock;

    PracticeDeskService(Access access, SystemFailures failures, Clock clock) {
        this.access = access;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wantsToHear(UUID failureId, Actor actor) {
        Seats seats = access.seats(actor);
        return failures.findById(failureId)
                .filter(failure -> Access.voice(seats, failure.tableId()).isPresent())
                .filter(failure -> failure.hearing().isWanted())
                .filter(failure -> !failure.ownership().isOf(actor.personId()))
                .filter(failure -> !failure.course().asksPractice()
                        || failure.hearing().answerOf(actor.personId()).isEmpty())
                .isPresent();
    }

    @Override
    public boolean answer(UUID failureId, boolean stillHappens, String note, Actor actor) {
        Seats seats = access.seats(actor);
        SystemFailure failure = access.toChange(failureId, seats);
        SeatRole role = Access.voice(seats, failure.tableId()).orElseThrow(() -> new NotFound("failure", failureId));
        Instant now = clock.instant();
        boolean claimed = failure.course().asksPractice();
        if (claimed) failure.answer(stillHappens, note, role, actor, now);
        else failure.hear(now);
        failures.saveAndFlush(failure);
        return claimed;
    }
}
