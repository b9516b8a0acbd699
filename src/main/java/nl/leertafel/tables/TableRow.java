package nl.leertafel.tables;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param looks of its seats, in their order and with commas between; null when there are none */
record TableRow(
        UUID id,
        String name,
        String theme,
        String purpose,
        TableState state,
        int seats,
        int empty,
        @Nullable String looks) {
    public int taken() {
        return seats - empty;
    }

    public DrawnTable drawn() {
        return DrawnTable.around(
                looks == null
                        ? List.of()
                        : Arrays.stream(looks.split(",")).map(SeatLook::valueOf).toList());
    }
}
