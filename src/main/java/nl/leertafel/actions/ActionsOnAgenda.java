package nl.leertafel.actions;

import java.util.UUID;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.AgendaKind;
import nl.leertafel.sessions.Outcome;
import nl.leertafel.sessions.SessionConvened;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What we promised: open actions come back on every next session until they have ended. */
@Component
class ActionsOnAgenda {
    private static final int MINUTES = 1;
    private static final int LONGEST_TITLE = 300;

    private final FollowUpActions actions;
    private final ActionRows rows;
    private final SessionLookup sessions;
    private final AgendaDesk agendas;

    ActionsOnAgenda(FollowUpActions actions, ActionRows rows, SessionLookup sessions, AgendaDesk agendas) {
        this.actions = actions;
        this.rows = rows;
        this.sessions = sessions;
        this.agendas = agendas;
    }

    @EventListener
    void on(SessionConvened convened) {
        actions.findByTableIdAndEndingStateOrderByDueOnAscIdAsc(convened.tableId(), ActionState.AGREED)
                .forEach(action -> put(action, convened.sessionId()));
    }

    /** A session that was convened before the action was agreed must hear of it, too. */
    void putOnConvened(FollowUpAction action) {
        sessions.open(action.tableId()).stream()
                .filter(session -> session.state() == SessionState.CONVENED)
                .forEach(session -> put(action, session.id()));
    }

    /** What has ended needs no place on a next agenda; on the one of today that was said. */
    void takeOff(UUID actionId, @Nullable UUID sessionGoingOn) {
        if (sessionGoingOn != null)
            rows.agendaItem(sessionGoingOn, actionId).ifPresent(item -> agendas.outcome(item, Outcome.INFORMATION));
        agendas.withdraw(Subject.action(actionId));
    }

    /** Its end was taken back: what its end did to agendas is undone. */
    void putBack(FollowUpAction action, @Nullable UUID endedIn) {
        agendas.restore(Subject.action(action.id()), endedIn);
        putOnConvened(action);
    }

    /** The agendas say it in its own words. */
    void rename(FollowUpAction action) {
        agendas.rename(Subject.action(action.id()), title(action.what()));
    }

    private void put(FollowUpAction action, UUID sessionId) {
        agendas.put(sessionId, AgendaKind.PROMISES, Subject.action(action.id()), title(action.what()), MINUTES);
    }

    private static String title(String what) {
        if (what.codePointCount(0, what.length()) <= LONGEST_TITLE) return what;
        return what.substring(0, what.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
