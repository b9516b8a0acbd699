package nl.leertafel.actions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Somebody promised something at the table. */
record ActionAgreed(UUID actionId, UUID tableId, List<Subject> about, String detail, Actor by, Instant at)
        implements Happened {
    @Override
    public String what() {
        return "action.agreed";
    }
}
