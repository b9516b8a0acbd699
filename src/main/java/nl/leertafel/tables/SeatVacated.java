package nl.leertafel.tables;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;

/**
 * Somebody gets up. Their seat stays as an empty chair, a guest's goes with them.
 *
 * @param detail name of the person
 */
public record SeatVacated(UUID seatId, UUID tableId, UUID personId, String detail, Actor by, Instant at)
        implements AboutTable {
    @Override
    public String what() {
        return "seat.vacated";
    }
}
