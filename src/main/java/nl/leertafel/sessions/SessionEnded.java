package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** The gathering is over; its notes are a draft until it is closed. */
public record SessionEnded(UUID sessionId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "session.ended";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.session(sessionId));
    }
}
