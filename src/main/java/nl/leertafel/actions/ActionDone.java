package nl.leertafel.actions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** The promise was kept; what came of it stands with the action. */
record ActionDone(UUID actionId, UUID tableId, List<Subject> about, String detail, Actor by, Instant at)
        implements Happened {
    @Override
    public String what() {
        return "action.done";
    }
}
