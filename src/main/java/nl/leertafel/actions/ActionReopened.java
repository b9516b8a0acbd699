package nl.leertafel.actions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * Its end was taken back: it was a mistake.
 *
 * @param wasDone whether it was done, or else dropped
 * @param said what was said to have come of it, or why it was dropped
 */
public record ActionReopened(
        UUID actionId,
        UUID tableId,
        List<Subject> about,
        String detail,
        Actor by,
        Instant at,
        boolean wasDone,
        String said)
        implements Happened {
    @Override
    public String what() {
        return "action.reopened";
    }
}
