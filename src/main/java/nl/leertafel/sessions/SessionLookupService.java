package nl.leertafel.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about sessions. */
@Service
@Transactional(readOnly = true)
class SessionLookupService implements SessionLookup {
    private final LearningSessions sessions;
    private final SessionAccess access;
    private final SessionReads reads;

    SessionLookupService(LearningSessions sessions, SessionAccess access, SessionReads reads) {
        this.sessions = sessions;
        this.access = access;
        this.reads = reads;
    }

    @Override
    public SessionSummary find(UUID sessionId, Actor actor) {
        return access.see(sessionId, actor).session().summary();
    }

    @Override
    public Map<UUID, SessionSummary> find(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) return Map.of();
        return sessions.findByIdIn(sessionIds).stream()
                .map(LearningSession::summary)
                .collect(Collectors.toMap(SessionSummary::id, summary -> summary));
    }

    @Override
    public Optional<SessionSummary> next(UUID tableId) {
        return open(tableId).stream().findFirst();
    }

    @Override
    public List<SessionSummary> open(UUID tableId) {
        return sessions.findByTableIdAndStateInOrderByStartsAtAscIdAsc(tableId, SessionState.OPEN).stream()
                .map(LearningSession::summary)
                .toList();
    }

    @Override
    public Optional<SessionSummary> lastClosed(UUID tableId) {
        return sessions.findFirstByTableIdAndStateOrderByEndsAtDescIdDesc(tableId, SessionState.CLOSED)
                .map(LearningSession::summary);
    }

    @Override
    public boolean guestMayRead(UUID storyId, Actor actor) {
        return reads.guestMayRead(storyId, actor.personId());
    }
}
