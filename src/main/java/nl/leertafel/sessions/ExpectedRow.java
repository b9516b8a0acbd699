package nl.leertafel.sessions;

import java.util.UUID;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;

/** @param id of the invitation */
record ExpectedRow(
        UUID id,
        UUID seatId,
        String name,
        String organisation,
        SeatRole role,
        @Nullable Presence presence) {}
