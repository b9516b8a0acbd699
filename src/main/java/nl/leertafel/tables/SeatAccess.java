package nl.leertafel.tables;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Only an administrator gives seats: with them goes what a person may read. A guest reads one agenda, so that whoever
 * prepares a session invites guests to it as well (docs/decisions/0017).
 */
@Component
class SeatAccess {
    private final LearningTables tables;
    private final TableLookup lookup;
    private final ObjectProvider<GuestSessions> sessions;

    SeatAccess(LearningTables tables, TableLookup lookup, ObjectProvider<GuestSessions> sessions) {
        this.tables = tables;
        this.lookup = lookup;
        this.sessions = sessions;
    }

    /** @throws NotFound for everybody but an administrator */
    LearningTable toSeat(Actor actor, UUID tableId) {
        if (!actor.isAdministrator()) throw new NotFound("table", tableId);
        return open(tableId);
    }

    /** @throws NotFound for who may not invite, and for a session that has ended or is of another table */
    LearningTable toInvite(Actor actor, UUID tableId, UUID session) {
        if (!actor.isAdministrator() && !prepares(actor, tableId)) throw new NotFound("table", tableId);
        begins(tableId, session);
        return open(tableId);
    }

    Instant begins(UUID tableId, UUID session) {
        return sessions.stream()
                .flatMap(source -> source.ahead(tableId).entrySet().stream())
                .filter(ahead -> ahead.getKey().equals(session))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new NotFound("session", session));
    }

    boolean prepares(Actor actor, UUID tableId) {
        return lookup.seatsOf(actor).has(tableId, SeatRole::prepares);
    }

    private LearningTable open(UUID tableId) {
        LearningTable table = tables.findById(tableId).orElseThrow(() -> new NotFound("table", tableId));
        table.mustBeOpen();
        return table;
    }
}
