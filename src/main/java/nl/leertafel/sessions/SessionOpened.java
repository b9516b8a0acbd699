package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** It has begun. */
public record SessionOpened(UUID sessionId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "session.opened";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.session(sessionId));
    }
}
