package nl.leertafel.support;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.SeatRole;

/** A table with somebody on a seat in every role but guest, who sits at a session only. */
public record SeatedTable(UUID id, Map<SeatRole, Actor> sitters, Map<SeatRole, UUID> seats) {

    public Actor in(SeatRole role) {
        return Objects.requireNonNull(sitters.get(role), () -> "nobody sits as " + role);
    }

    public UUID seat(SeatRole role) {
        return Objects.requireNonNull(seats.get(role), () -> "nobody sits as " + role);
    }

    public Actor chair() {
        return in(SeatRole.CHAIR);
    }

    public Actor facilitator() {
        return in(SeatRole.FACILITATOR);
    }

    public Actor reviewer() {
        return in(SeatRole.PRIVACY_REVIEWER);
    }

    public Actor boardMember() {
        return in(SeatRole.BOARD_MEMBER);
    }

    public Actor official() {
        return in(SeatRole.OFFICIAL);
    }

    public Actor frontline() {
        return in(SeatRole.FRONTLINE);
    }

    public Actor resident() {
        return in(SeatRole.RESIDENT);
    }
}
