package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Component;

/** Brings back what was carried over or skipped: each item once, onto the next agenda that there is. */
@Component
class CarryOver {
    private final AgendaItems items;
    private final LearningSessions sessions;
    private final SessionReads reads;

    CarryOver(AgendaItems items, LearningSessions sessions, SessionReads reads) {
        this.items = items;
        this.sessions = sessions;
        this.reads = reads;
    }

    void into(LearningSession session, Actor by, Instant now) {
        reads.oneAtATime(session.tableId()); // a new session was not held
        Agenda agenda = new Agenda(items.findBySessionIdOrderByPosition(session.id()));
        List<AgendaItem> carried = agenda.takeBack(items.returning(session.tableId()), session);
        items.saveAllAndFlush(agenda.items());
        session.receive(carried, by, now);
        sessions.saveAndFlush(session);
    }

    /** Into the first session of the table that has not begun yet, if there is one. */
    void intoNext(LearningSession after, Actor by, Instant now) {
        sessions.findByTableIdAndStateInOrderByStartsAtAscIdAsc(after.tableId(), SessionState.PREPARING).stream()
                .findFirst()
                .map(LearningSession::id)
                .flatMap(sessions::lock)
                .ifPresent(next -> into(next, by, now));
    }
}
