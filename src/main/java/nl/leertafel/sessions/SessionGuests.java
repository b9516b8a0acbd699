package nl.leertafel.sessions;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.tables.GuestSessions;
import nl.leertafel.tables.SeatTaken;
import nl.leertafel.tables.SeatVacated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is invited as a guest is expected at that one session, until they are sent away. */
@Component
class SessionGuests implements GuestSessions {
    private final LearningSessions sessions;
    private final Invitations invitations;
    private final SessionAccess access;

    SessionGuests(LearningSessions sessions, Invitations invitations, SessionAccess access) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.access = access;
    }

    @Override
    public Map<UUID, Instant> ahead(UUID tableId) {
        return sessions.findByTableIdAndStateInOrderByStartsAtAscIdAsc(tableId, SessionState.OPEN).stream()
                .collect(Collectors.toMap(
                        LearningSession::id, session -> session.appointment().startsAt()));
    }

    @EventListener
    void on(SeatTaken taken) {
        UUID id = taken.sessionId();
        if (id == null) return;
        LearningSession session = access.hold(id);
        Invitation invitation = invitations
                .findBySessionIdAndSeatId(id, taken.seatId())
                .orElseGet(() -> new Invitation(session, taken.seatId(), taken.personId()));
        if (!invitation.personId().equals(taken.personId())) invitation.pass(taken.personId());
        invitations.saveAndFlush(invitation);
    }

    /** Once it has begun, it is known that they were expected. */
    @EventListener
    void on(SeatVacated left) {
        UUID id = left.sessionId();
        if (id == null || !access.hold(id).canBeChanged()) return;
        invitations.findBySessionIdAndSeatId(id, left.seatId()).ifPresent(invitations::delete);
        invitations.flush();
    }
}
