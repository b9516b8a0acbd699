package nl.leertafel.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as somebody at its table may know it.
 *
 * @param result what came of it, or why it was dropped; null while it is open
 * @param said what was said to have come of it before that was taken back; empty if nothing
 * @param owned whether it is theirs to do
 * @param mayEnd whether they may say what came of it
 * @param mayUndo whether they may take its end back
 */
public record Promise(
        UUID id,
        String what,
        String tableName,
        LocalDate dueOn,
        boolean done,
        boolean dropped,
        @Nullable String result,
        String said,
        boolean owned,
        boolean mayEnd,
        boolean mayUndo) {
    public boolean isOpen() {
        return !done && !dropped;
    }
}
