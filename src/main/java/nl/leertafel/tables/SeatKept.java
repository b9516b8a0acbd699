package nl.leertafel.tables;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;

record SeatKept(UUID tableId, String detail, Actor by, Instant at) implements AboutTable {
    @Override
    public String what() {
        return "seat.kept";
    }
}
