package nl.leertafel.tables;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.people.PersonDeactivated;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits where. */
@Service
@Transactional
class SeatService implements GuestSeats {
    private final SeatAccess access;
    private final TableSeats seats;
    private final PersonLookup people;
    private final Submissions submissions;
    private final Clock clock;

    SeatService(SeatAccess access, TableSeats seats, PersonLookup people, Submissions submissions, Clock clock) {
        this.access = access;
        this.seats = seats;
        this.people = people;
        this.submissions = submissions;
        this.clock = clock;
    }

    UUID add(Actor actor, UUID tableId, SeatForm form) {
        if (form.session() == null) access.toSeat(actor, tableId);
        else access.toInvite(actor, tableId, form.session());
        return submissions.once(form.submission(), actor, () -> {
            Instant now = clock.instant();
            Seat seat = new Seat(
                    tableId, seats.nextPosition(tableId), form.role(), form.label(), form.session(), actor, now);
            mustFit(seat, form);
            if (form.person() == null) seat.waitForSomebody(actor, now);
            else seat.take(choice(form.person()), actor, now);
            seat.describe(form.label(), known(form.deputy()));
            return store(seat);
        });
    }

    void change(Actor actor, UUID tableId, UUID id, SeatForm form) {
        access.toSeat(actor, tableId);
        submissions.once(form.submission(), actor, () -> {
            Seat seat = find(tableId, id);
            if (form.version() == null || form.version() != seat.version()) throw new Stale("seat", id);
            mustFit(seat, form);
            occupy(seat, form, actor);
            seat.describe(form.label(), known(form.deputy()));
            return store(seat);
        });
    }

    /** @param version of the seat when it was asked whether its sitter leaves: nobody else is sent away instead */
    void vacate(Actor actor, UUID tableId, UUID id, long version, UUID submission) {
        access.toSeat(actor, tableId);
        submissions.once(submission, actor, () -> {
            Seat seat = find(tableId, id);
            if (version != seat.version()) throw new Stale("seat", id);
            seat.vacate(sitter(seat), actor, clock.instant());
            return store(seat);
        });
    }

    void remove(Actor actor, UUID tableId, UUID id, UUID submission) {
        access.toSeat(actor, tableId);
        submissions.once(submission, actor, () -> {
            Seat seat = find(tableId, id);
            seat.remove(actor, clock.instant());
            return store(seat);
        });
    }

    @Override
    public void leave(UUID seatId, Actor by) {
        seats.findById(seatId)
                .filter(seat -> seat.role() == SeatRole.GUEST && seat.isTaken())
                .ifPresent(seat -> {
                    seat.vacate(sitter(seat), by, clock.instant());
                    store(seat);
                });
    }

    /** Whoever no longer works here leaves an empty chair, also as a deputy. */
    @EventListener
    void on(PersonDeactivated gone) {
        for (Seat seat : seats.heldBy(gone.personId())) {
            seat.vacate(sitter(seat), gone.by(), gone.at());
            store(seat);
        }
        for (Seat seat : seats.deputisedBy(gone.personId())) {
            seat.describe(seat.label(), null);
            store(seat);
        }
    }

    private void occupy(Seat seat, SeatForm form, Actor actor) {
        Instant now = clock.instant();
        String name = seat.isTaken() ? sitter(seat).name() : form.label();
        seat.giveRole(form.role(), name, actor, now);
        if (form.person() != null && !form.person().equals(seat.personId())) {
            seat.take(choice(form.person()), actor, now);
        } else if (seat.state() == SeatState.TAKEN && form.handsOver()) {
            seat.beginHandingOver(name, actor, now);
        } else if (seat.state() == SeatState.BEING_HANDED_OVER && !form.handsOver()) {
            seat.stopHandingOver(name, actor, now);
        }
    }

    private void mustFit(Seat seat, SeatForm form) {
        if (form.role() == SeatRole.CHAIR && seats.hasOtherChair(seat.tableId(), seat.id()))
            throw new RuleBroken("tables.rule.oneChair");
        UUID person = form.person();
        if (person != null && seats.sitsElsewhere(seat.tableId(), person, form.role(), seat.id()))
            throw new RuleBroken("tables.rule.sitsAlready");
        if (person != null
                && seat.sessionId() != null
                && seats.needsNoGuestSeat(seat.tableId(), person, seat.sessionId(), seat.id()))
            throw new RuleBroken("tables.rule.noGuest");
    }

    private UUID store(Seat seat) {
        try {
            return seats.saveAndFlush(seat).id();
        } catch (DataIntegrityViolationException twoAtOnce) {
            throw new RuleBroken("tables.rule.seatTakenMeanwhile");
        }
    }

    private PersonSummary sitter(Seat seat) {
        UUID person = seat.personId();
        PersonSummary found =
                person == null ? null : people.find(List.of(person)).get(person);
        if (found == null) throw new RuleBroken("tables.rule.nobodySitsHere");
        return found;
    }

    private PersonSummary choice(UUID person) {
        return people.choices().stream()
                .filter(choice -> choice.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("tables.rule.unknownPerson"));
    }

    private @Nullable UUID known(@Nullable UUID person) {
        return person == null ? null : choice(person).id();
    }

    private Seat find(UUID tableId, UUID id) {
        return seats.find(tableId, id).orElseThrow(() -> new NotFound("seat", id));
    }
}
