package nl.leertafel.actions;

import java.util.UUID;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import org.springframework.stereotype.Component;

/** Watches where actions come from: everything of the same table, seen by the person, and in a session that is on. */
@Component
class ActionOrigins {
    private final SessionLookup sessions;
    private final AgendaDesk agendas;
    private final StoryLookup stories;
    private final FailureLookup failures;

    ActionOrigins(SessionLookup sessions, AgendaDesk agendas, StoryLookup stories, FailureLookup failures) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.stories = stories;
        this.failures = failures;
    }

    void mustHold(UUID tableId, ActionOrigin origin, Actor actor) {
        if (origin.session() != null) mustBeOn(tableId, origin.session(), actor);
        if (origin.item() != null && (origin.session() == null || !agendas.has(origin.session(), origin.item())))
            throw new NotFound("agenda item", origin.item());
        if (origin.failure() != null
                && !failures.find(origin.failure(), actor).tableId().equals(tableId))
            throw new NotFound("failure", origin.failure());
        if (origin.story() != null) mustBeReleased(tableId, origin.story(), actor);
    }

    private void mustBeOn(UUID tableId, UUID sessionId, Actor actor) {
        SessionSummary session = sessions.find(sessionId, actor);
        if (!session.tableId().equals(tableId)) throw new NotFound("session", sessionId);
        if (!canAgreeIn(session.state())) throw new RuleBroken("actions.rule.sessionNotOn");
    }

    /** Outcomes are recorded from its opening until its notes are fixed. */
    static boolean canAgreeIn(SessionState state) {
        return state == SessionState.IN_PROGRESS || state == SessionState.FOLLOW_UP;
    }

    private void mustBeReleased(UUID tableId, UUID storyId, Actor actor) {
        StorySummary story = stories.find(storyId, actor);
        if (!story.tableId().equals(tableId) || !story.state().isReleased()) throw new NotFound("story", storyId);
    }
}
