package nl.leertafel.failures;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.Outcome;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives failures their names, and ties stories to the ones that have a name already. */
@Service
@Transactional
class FailureNaming {
    private final Access access;
    private final SystemFailures failures;
    private final Likeness likeness;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final StoryLookup stories;
    private final AgendaDesk agenda;
    private final Submissions submissions;
    private final Clock clock;

    FailureNaming(
            Access access,
            SystemFailures failures,
            Likeness likeness,
            TableLookup tables,
            SessionLookup sessions,
            StoryLookup stories,
            AgendaDesk agenda,
            Submissions submissions,
            Clock clock) {
        this.access = access;
        this.failures = failures;
        this.likeness = likeness;
        this.tables = tables;
        this.sessions = sessions;
        this.stories = stories;
        this.agenda = agenda;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * What stands around the form; the table follows from the session or the story, and is asked for when it does not.
     *
     * @throws NotFound when the person may name nothing there
     */
    @Transactional(readOnly = true)
    NamePage page(Actor actor, NameForm form) {
        Set<UUID> mine = Access.tablesToNameAt(access.seats(actor));
        SessionSummary session = form.session() == null ? null : sessions.find(form.session(), actor);
        StorySummary story = form.story() == null ? null : stories.find(form.story(), actor);
        UUID table = tableOf(form, session, story);
        if (mine.isEmpty() || (table != null && !mine.contains(table)))
            throw new NotFound("table", String.valueOf(table));
        List<TableSummary> choices = tables.visibleTo(actor).stream()
                .filter(choice ->
                        table == null ? mine.contains(choice.id()) : choice.id().equals(table))
                .toList();
        List<Likely> likely = table == null ? List.of() : likeness.among(table, form.statement());
        return new NamePage(choices, session, story, likely);
    }

    /** Open and resolved failures of the table that look like what was typed. */
    @Transactional(readOnly = true)
    List<Likely> likely(Actor actor, @Nullable UUID table, String words) {
        if (table == null) return List.of();
        if (!Access.tablesToNameAt(access.seats(actor)).contains(table)) throw new NotFound("table", table);
        return likeness.among(table, Typed.line(words));
    }

    UUID name(Actor actor, NameForm form) {
        return submissions.once(form.submission(), actor, () -> {
            UUID table = placeFor(actor, form);
            SystemFailure failure =
                    new SystemFailure(actor, table, form.description(), form.session(), form.story(), clock.instant());
            failures.save(failure);
            if (form.item() != null) agenda.outcome(form.item(), Outcome.FAILURE_NAMED);
            return failure.id();
        });
    }

    UUID link(Actor actor, UUID failureId, LinkForm form) {
        return submissions.once(form.submission(), actor, () -> {
            Seats seats = access.seats(actor);
            SystemFailure failure = access.toChange(failureId, seats);
            Access.must(Access.mayLink(seats, failure), failure);
            UUID story = releasedAt(failure.tableId(), form.story(), actor);
            failure.showIn(story, actor, clock.instant());
            failures.save(failure);
            return failureId;
        });
    }

    private UUID placeFor(Actor actor, NameForm form) {
        UUID table = form.table();
        if (table == null || !Access.tablesToNameAt(access.seats(actor)).contains(table))
            throw new NotFound("table", String.valueOf(table));
        tables.find(table);
        if (form.story() != null) releasedAt(table, form.story(), actor);
        if (form.session() != null) mustBeGoingOn(table, form.session(), form.item(), actor);
        return table;
    }

    private void mustBeGoingOn(UUID table, UUID session, @Nullable UUID item, Actor actor) {
        SessionSummary found = sessions.find(session, actor);
        if (!found.tableId().equals(table)) throw new NotFound("session", session);
        if (found.state() == SessionState.CLOSED || found.state() == SessionState.CANCELLED)
            throw new RuleBroken("failures.rule.sessionOver");
        if (item != null && !agenda.has(session, item)) throw new NotFound("agenda item", item);
    }

    private UUID releasedAt(UUID table, @Nullable UUID story, Actor actor) {
        if (story == null) throw new RuleBroken("failures.rule.noStory");
        StorySummary found = stories.find(story, actor);
        if (!found.tableId().equals(table)) throw new NotFound("story", story);
        if (!found.state().isReleased()) throw new RuleBroken("failures.rule.storyNotReleased");
        return story;
    }

    private static @Nullable UUID tableOf(
            NameForm form, @Nullable SessionSummary session, @Nullable StorySummary story) {
        if (session != null) return session.tableId();
        return story != null ? story.tableId() : form.table();
    }
}
