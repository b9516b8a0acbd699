package nl.leertafel.actions;

import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.SeatedTable;

/** A form to be for tests: the board member calls somebody, next week. */
record Draft(SeatedTable table, UUID owner, LocalDate due, ActionOrigin origin) {
    static Draft at(SeatedTable table) {
        LocalDate nextWeek = LocalDate.now(TravellingClock.AMSTERDAM).plusWeeks(1);
        return new Draft(table, table.boardMember().personId(), nextWeek, ActionOrigin.NONE);
    }

    Draft owner(Actor other) {
        return new Draft(table, other.personId(), due, origin);
    }

    Draft due(LocalDate other) {
        return new Draft(table, owner, other, origin);
    }

    Draft session(UUID id) {
        return from(new ActionOrigin(id, origin.item(), origin.story(), origin.failure()));
    }

    Draft item(UUID id) {
        return from(new ActionOrigin(origin.session(), id, origin.story(), origin.failure()));
    }

    Draft story(UUID id) {
        return from(new ActionOrigin(origin.session(), origin.item(), id, origin.failure()));
    }

    Draft failure(UUID id) {
        return from(new ActionOrigin(origin.session(), origin.item(), origin.story(), id));
    }

    private Draft from(ActionOrigin other) {
        return new Draft(table, owner, due, other);
    }

    AgreeForm form() {
        return new AgreeForm(
                Ids.next(),
                table.id(),
                origin.session(),
                origin.item(),
                origin.story(),
                origin.failure(),
                "Bel de zorgverzekeraar",
                owner,
                due);
    }
}
