package nl.leertafel.actions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** It will not be done; why not stands with the action. */
record ActionDropped(UUID actionId, UUID tableId, List<Subject> about, String detail, Actor by, Instant at)
        implements Happened {
    @Override
    public String what() {
        return "action.dropped";
    }
}
