package nl.leertafel.tables;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gets up. Their seat stays as an empty chair, a guest's goes with them.
 *
 * @param sessionId the one session for which a guest was there; null for everybody else
 * @param detail name of the person
 */
public record SeatVacated(
        UUID seatId, UUID tableId, UUID personId, @Nullable UUID sessionId, String detail, Actor by, Instant at)
        implements AboutTable {
    @Override
    public String what() {
        return "seat.vacated";
    }
}
