package nl.leertafel.failures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Component;

/** Finds failures through what the person may see, and knows who may do what with them. */
@Component
class Access {
    private final SystemFailures failures;
    private final TableLookup tables;
    private final AgendaDesk agenda;

    Access(SystemFailures failures, TableLookup tables, AgendaDesk agenda) {
        this.failures = failures;
        this.tables = tables;
        this.agenda = agenda;
    }

    Seats seats(Actor actor) {
        return tables.seatsOf(actor);
    }

    /** @throws NotFound when there is none that the person sees */
    SystemFailure toRead(UUID id, Seats seats) {
        SystemFailure failure = failures.findById(id).orElseThrow(() -> new NotFound("failure", id));
        seats.mustSee(failure.tableId(), "failure", id);
        return failure;
    }

    /** As {@link #toRead}, and nobody else changes it, or the agendas that it is on, until the transaction ends. */
    SystemFailure toChange(UUID id, Seats seats) {
        SystemFailure failure = hold(id).orElseThrow(() -> new NotFound("failure", id));
        seats.mustSee(failure.tableId(), "failure", id);
        return failure;
    }

    /** Where the address of one that was merged leads: to the one that is there. */
    UUID standing(UUID id) {
        UUID found = id;
        for (Optional<UUID> next = Optional.of(id); next.isPresent(); next = failures.mergedInto(found))
            found = next.get();
        return found;
    }

    Optional<SystemFailure> hold(UUID id) {
        failures.tableOf(id).ifPresent(agenda::hold);
        return failures.lock(id);
    }

    /** Always in the same order, so that two who change the same ones wait for each other and not both for both. */
    List<SystemFailure> hold(Collection<UUID> ids) {
        Set<UUID> tables =
                failures.findByIdIn(ids).stream().map(SystemFailure::tableId).collect(Collectors.toSet());
        tables.stream().sorted().forEach(agenda::hold);
        return failures.lockThese(ids);
    }

    /** To somebody who may not press the button, what it leads to does not exist. */
    static void must(boolean may, SystemFailure failure) {
        if (!may) throw new NotFound("failure", failure.id());
    }

    /** Tables at which the person may name failures. */
    static Set<UUID> tablesToNameAt(Seats seats) {
        return seats.tables(Access::takesPart);
    }

    static boolean mayLink(Seats seats, SystemFailure failure) {
        return seats.has(failure.tableId(), Access::takesPart);
    }

    /** Acknowledges, and chooses the owner. */
    static boolean mayDecide(Seats seats, SystemFailure failure) {
        return seats.has(failure.tableId(), SeatRole.CHAIR, SeatRole.BOARD_MEMBER);
    }

    static boolean mayWork(Seats seats, SystemFailure failure, Actor actor) {
        return isChair(seats, failure)
                || (failure.ownership().isOf(actor.personId()) && seats.sitsAt(failure.tableId()));
    }

    /** Makes one of two, or two of one: the table's own business, for whom its stories are told. */
    static boolean mayMerge(Seats seats, SystemFailure failure) {
        return seats.has(failure.tableId(), SeatRole::prepares);
    }

    static boolean mayUnlink(Seats seats, SystemFailure failure, StoryLink link, Actor actor) {
        boolean own = link.linkedBy().equals(actor.personId()) && mayLink(seats, failure);
        return own || mayMerge(seats, failure) || mayWork(seats, failure, actor);
    }

    static boolean mayDescribe(Seats seats, SystemFailure failure, Actor actor) {
        boolean namedIt =
                failure.course().canBeAcknowledged() && failure.origin().isBy(actor.personId());
        return seats.has(failure.tableId(), SeatRole::prepares)
                || mayWork(seats, failure, actor)
                || (namedIt && mayLink(seats, failure));
    }

    static boolean isChair(Seats seats, SystemFailure failure) {
        return seats.has(failure.tableId(), SeatRole.CHAIR);
    }

    /** The role in which the person answers whether it still happens: that from practice, if they have one. */
    static Optional<SeatRole> voice(Seats seats, UUID tableId) {
        return seats.held().stream()
                .filter(seat -> seat.tableId().equals(tableId))
                .map(Seats.Held::role)
                .filter(Access::takesPart)
                .min(Comparator.comparing((SeatRole role) -> !role.isFromPractice())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean takesPart(SeatRole role) {
        return role != SeatRole.GUEST && role != SeatRole.PRIVACY_REVIEWER;
    }
}
