package nl.leertafel.actions;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;

/** Who may do what with actions. Who sees the table sees its actions. */
final class ActionRights {
    private ActionRights() {}

    static boolean mayAgree(SeatRole role) {
        return role != SeatRole.GUEST && role != SeatRole.PRIVACY_REVIEWER;
    }

    static boolean mayAgree(Seats seats, UUID tableId) {
        return seats.has(tableId, ActionRights::mayAgree);
    }

    /** Complete it, drop it or hand it over. */
    static boolean mayEnd(Seats seats, UUID tableId, UUID ownerId, Actor actor) {
        return seats.sitsAt(tableId) && (ownerId.equals(actor.personId()) || seats.has(tableId, SeatRole::prepares));
    }
}
