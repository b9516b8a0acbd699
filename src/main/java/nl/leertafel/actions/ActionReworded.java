package nl.leertafel.actions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** @param detail the new words */
record ActionReworded(
        UUID actionId, UUID tableId, List<Subject> about, String detail, Actor by, Instant at, String before)
        implements Happened {
    @Override
    public String what() {
        return "action.reworded";
    }
}
