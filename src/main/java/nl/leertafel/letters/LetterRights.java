package nl.leertafel.letters;

import java.util.UUID;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import org.jspecify.annotations.Nullable;

/**
 * A letter of one table is written by whoever prepares its sessions, and made final by its chair. That of all tables
 * together tells of failures of each, so it is the administrator's, who sees those.
 */
final class LetterRights {
    private LetterRights() {}

    static boolean mayWrite(Seats seats, @Nullable UUID table) {
        return seats.administrator() || (table != null && seats.has(table, SeatRole::prepares));
    }

    static boolean mayFinish(Seats seats, @Nullable UUID table) {
        return seats.administrator() || (table != null && seats.has(table, SeatRole.CHAIR));
    }

    /** What is final went to the council: everybody at the table reads it, and that of all tables everybody at one. */
    static boolean mayRead(Seats seats, @Nullable UUID table, boolean isFinal) {
        if (mayWrite(seats, table)) return true;
        return isFinal && (table == null ? !seats.tables().isEmpty() : seats.sitsAt(table));
    }
}
