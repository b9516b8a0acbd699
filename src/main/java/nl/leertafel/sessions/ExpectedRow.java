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
        @Nullable Presence presence) {

    public boolean isThere() {
        return presence == Presence.PRESENT || presence == Presence.DEPUTY;
    }

    /** Filled for who was there, ochre while nobody wrote it down. */
    public String bead(SessionPage page) {
        if (isThere()) return "lt-bead--yes";
        return presence == null && page.may().note() ? "lt-bead--wait" : "lt-bead--no";
    }
}
