package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Another theme, date, time or place. */
public record SessionChanged(UUID sessionId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "session.changed";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.session(sessionId));
    }
}
