package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** @param invited whether the table had been convened, so that people were counting on it */
public record SessionCancelled(UUID sessionId, UUID tableId, String reason, boolean invited, Actor by, Instant at)
        implements Happened {
    @Override
    public String what() {
        return "session.cancelled";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.session(sessionId));
    }

    @Override
    public String detail() {
        return Words.atMost(500, reason);
    }
}
