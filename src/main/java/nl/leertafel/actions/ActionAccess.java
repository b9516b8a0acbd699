package nl.leertafel.actions;

import java.util.List;
import java.util.UUID;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.Sitter;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds actions for those who may change them, and what the change needs to know. */
@Component
@Transactional(readOnly = true)
class ActionAccess {
    private final FollowUpActions actions;
    private final TableLookup tables;
    private final SessionLookup sessions;

    ActionAccess(FollowUpActions actions, TableLookup tables, SessionLookup sessions) {
        this.actions = actions;
        this.tables = tables;
        this.sessions = sessions;
    }

    /** @throws NotFound for whoever may not end the action, hand it over or give it another day: they have no such button */
    public FollowUpAction mine(Actor actor, UUID id) {
        FollowUpAction action = actions.findById(id).orElseThrow(() -> new NotFound("action", id));
        Seats seats = tables.seatsOf(actor);
        if (!ActionRights.mayEnd(seats, action.tableId(), action.ownerId(), actor)) throw new NotFound("action", id);
        return action;
    }

    public Sitter sitter(UUID tableId, UUID personId) {
        return tables.sitters(tableId).stream()
                .filter(sitter -> sitter.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("actions.rule.ownerNotAtTable"));
    }

    /** Where it is ended: in the session that is going on at the table, if there is one. */
    public @Nullable UUID sessionGoingOn(UUID tableId) {
        return sessions.open(tableId).stream()
                .filter(session -> session.state() == SessionState.IN_PROGRESS)
                .map(SessionSummary::id)
                .findFirst()
                .orElse(null);
    }

    /** Whether the session can still be corrected. */
    public boolean takesNotes(@Nullable UUID sessionId) {
        if (sessionId == null) return false;
        SessionSummary session = sessions.find(List.of(sessionId)).get(sessionId);
        return session != null && ActionOrigins.canAgreeIn(session.state());
    }
}
