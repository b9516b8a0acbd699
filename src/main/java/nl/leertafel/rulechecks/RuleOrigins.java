package nl.leertafel.rulechecks;

import java.util.UUID;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Watches where claims come from: everything of the same table, and seen by the person. */
@Component
class RuleOrigins {
    private final SessionLookup sessions;
    private final AgendaDesk agendas;
    private final StoryLookup stories;
    private final FailureLookup failures;

    RuleOrigins(SessionLookup sessions, AgendaDesk agendas, StoryLookup stories, FailureLookup failures) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.stories = stories;
        this.failures = failures;
    }

    /** What a claim comes from, as the form for it names that. */
    record Found(
            @Nullable SessionSummary session,
            @Nullable StorySummary story,
            @Nullable FailureSummary failure) {

        /** The table of what is there; null when nothing is. */
        @Nullable
        UUID table() {
            if (session != null) return session.tableId();
            if (failure != null) return failure.tableId();
            return story == null ? null : story.tableId();
        }
    }

    /** @throws NotFound when there is one that the person does not see */
    Found find(RuleOrigin origin, Actor actor) {
        return new Found(
                origin.session() == null ? null : sessions.find(origin.session(), actor),
                origin.story() == null ? null : released(origin.story(), actor),
                origin.failure() == null ? null : failures.find(origin.failure(), actor));
    }

    void mustHold(UUID table, RuleOrigin origin, Actor actor) {
        Found found = find(origin, actor);
        SessionSummary session = found.session();
        if (session != null) mustBeOn(table, session);
        if (origin.item() != null && (session == null || !agendas.has(session.id(), origin.item())))
            throw new NotFound("agenda item", origin.item());
        if (found.failure() != null) mustBe(table, found.failure().tableId(), "failure", origin.failure());
        if (found.story() != null) mustBe(table, found.story().tableId(), "story", origin.story());
    }

    private static void mustBeOn(UUID table, SessionSummary session) {
        mustBe(table, session.tableId(), "session", session.id());
        if (session.state() == SessionState.CLOSED || session.state() == SessionState.CANCELLED)
            throw new RuleBroken("rulechecks.rule.sessionOver");
    }

    private StorySummary released(UUID id, Actor actor) {
        StorySummary story = stories.find(id, actor);
        if (!story.state().isReleased()) throw new NotFound("story", id);
        return story;
    }

    private static void mustBe(UUID table, UUID other, String what, @Nullable UUID id) {
        if (!other.equals(table)) throw new NotFound(what, String.valueOf(id));
    }
}
