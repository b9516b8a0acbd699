package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * An item was passed over, this once; it comes back at the next session.
 *
 * @param thing what the item is about, or the session itself when it is about nothing else
 */
public record AgendaItemSkipped(UUID sessionId, UUID tableId, Subject thing, String reason, Actor by, Instant at)
        implements Happened {
    @Override
    public String what() {
        return "session.itemSkipped";
    }

    @Override
    public List<Subject> about() {
        return Stream.of(Subject.session(sessionId), thing).distinct().toList();
    }

    @Override
    public String detail() {
        return Words.atMost(500, reason);
    }
}
