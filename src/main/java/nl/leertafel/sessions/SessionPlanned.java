package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** It has a date and a place; nobody has been invited yet. */
public record SessionPlanned(UUID sessionId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "session.planned";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.session(sessionId));
    }
}
