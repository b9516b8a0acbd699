package nl.leertafel.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;

/** Sessions of the municipality in which the current transaction works. */
public interface SessionLookup {
    /** @throws NotFound when there is no such session, or the person may not see it */
    SessionSummary find(UUID sessionId, Actor actor);

    /** Without looking at who may see them: for dates on pages about something else. */
    Map<UUID, SessionSummary> find(Collection<UUID> sessionIds);

    /** The first one that is planned, convened or in progress. */
    Optional<SessionSummary> next(UUID tableId);

    /** Those whose agenda can still change, soonest first. */
    List<SessionSummary> open(UUID tableId);

    /** The last one that was closed, by its end. */
    Optional<SessionSummary> lastClosed(UUID tableId);

    /** Stories on the agendas of the sessions for which the person is a guest. */
    boolean guestMayRead(UUID storyId, Actor actor);
}
