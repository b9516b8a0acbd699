package nl.leertafel.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The seats that one person holds. An administrator sees every table, also without a seat, but not what is told there. */
public record Seats(List<Held> held, boolean administrator) {

    /** @param sessionId the one session for which a guest is there; null for everybody else */
    public record Held(
            UUID seatId,
            UUID tableId,
            SeatRole role,
            @Nullable UUID sessionId) {}

    /** Sits at the table, guests left out: sees its sessions and released stories. */
    public boolean sitsAt(UUID tableId) {
        return has(tableId, role -> role != SeatRole.GUEST);
    }

    /** Sees the table, its failures and its actions. */
    public boolean sees(UUID tableId) {
        return administrator || sitsAt(tableId);
    }

    public boolean has(UUID tableId, Predicate<SeatRole> roles) {
        return held.stream().anyMatch(seat -> seat.tableId().equals(tableId) && roles.test(seat.role()));
    }

    public boolean has(UUID tableId, SeatRole... roles) {
        return has(tableId, Set.of(roles)::contains);
    }

    public boolean isGuestOf(UUID sessionId) {
        return held.stream().anyMatch(seat -> sessionId.equals(seat.sessionId()));
    }

    /** The first role, in the order of {@link SeatRole}, in which the person sits at the table. */
    public Optional<SeatRole> roleAt(UUID tableId) {
        return held.stream()
                .filter(seat -> seat.tableId().equals(tableId))
                .map(Held::role)
                .min(SeatRole::compareTo);
    }

    /** Ids of the tables at which the person sits in a role that passes; guests left out. */
    public Set<UUID> tables(Predicate<SeatRole> roles) {
        return held.stream()
                .filter(seat -> seat.role() != SeatRole.GUEST && roles.test(seat.role()))
                .map(Held::tableId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<UUID> tables() {
        return tables(role -> true);
    }

    /** @throws NotFound when the person does not see the table; to them it does not exist */
    public void mustSee(UUID tableId, String what, Object id) {
        if (!sees(tableId)) throw new NotFound(what, id);
    }
}
