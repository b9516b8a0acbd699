package nl.leertafel.tables;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sits down, on an empty chair or in the place of somebody else.
 *
 * @param sessionId the one session for which a guest is there; null for everybody else
 * @param detail name of the person
 */
public record SeatTaken(
        UUID seatId,
        UUID tableId,
        UUID personId,
        SeatRole role,
        @Nullable UUID sessionId,
        String detail,
        Actor by,
        Instant at)
        implements AboutTable {
    @Override
    public String what() {
        return role == SeatRole.GUEST ? "seat.guestInvited" : "seat.taken";
    }
}
