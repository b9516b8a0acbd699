package nl.leertafel.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.AgendaKind;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What chair and facilitator do with a released story: on an agenda, told, followed up. */
@Service
@Transactional
class StagingService {
    private static final int MINUTES = 25;
    private static final int CHOICES = 10;

    private final CaseStories stories;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final AgendaDesk agendas;
    private final JdbcClient jdbc;
    private final Submissions submissions;
    private final Clock clock;

    StagingService(
            CaseStories stories,
            TableLookup tables,
            SessionLookup sessions,
            AgendaDesk agendas,
            JdbcClient jdbc,
            Submissions submissions,
            Clock clock) {
        this.stories = stories;
        this.tables = tables;
        this.sessions = sessions;
        this.agendas = agendas;
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @throws NotFound for whoever has no such buttons */
    @Transactional(readOnly = true)
    void mayPrepare(Actor actor, UUID id) {
        prepared(actor, id);
    }

    UUID putOnAgenda(Actor actor, UUID id, SessionForm form) {
        return submissions.once(form.token(), actor, () -> {
            stories.findAndLock(id); // nobody takes it back at the same moment
            CaseStory story = prepared(actor, id);
            if (isOnAgenda(id, form.session())) return id; // somebody else was first: nothing happens twice
            if (!contains(agendasFor(story), form.session())) throw new RuleBroken("stories.rule.agendaFixed");
            story.putOnAgenda(form.session(), actor, clock.instant());
            agendas.put(form.session(), AgendaKind.STORY, Subject.story(id), "", MINUTES);
            return stories.saveAndFlush(story).id();
        });
    }

    UUID tell(Actor actor, UUID id, SessionForm form) {
        return submissions.once(form.token(), actor, () -> {
            CaseStory story = prepared(actor, id);
            if (story.canBeTold() && !hasBegun(story, form.session())) {
                throw new RuleBroken("stories.rule.notBegun");
            }
            story.tell(form.session(), actor, clock.instant());
            return stories.saveAndFlush(story).id();
        });
    }

    UUID followUp(Actor actor, UUID id, UUID submission) {
        return submissions.once(submission, actor, () -> {
            CaseStory story = prepared(actor, id);
            story.followUp(actor, clock.instant());
            return stories.saveAndFlush(story).id();
        });
    }

    /** Sessions of its table whose agenda is open and does not have it yet, soonest first. */
    List<SessionSummary> agendasFor(CaseStory story) {
        Set<UUID> there = jdbc
                .sql("select session_id from agenda_item where story_id = :story")
                .param("story", story.id())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return sessions.open(story.tableId()).stream()
                .filter(session -> !there.contains(session.id()))
                .toList();
    }

    /** Sessions of its table that have begun: those that have it on the agenda first, then the latest. */
    List<SessionSummary> tellingsOf(CaseStory story) {
        return jdbc.sql("""
            select g.* from learning_session g
            where g.table_id = :table and g.state in ('IN_PROGRESS', 'FOLLOW_UP', 'CLOSED')
            order by exists (select 1 from agenda_item i where i.session_id = g.id and i.story_id = :story)
              desc, g.starts_at desc
            limit
            """ + CHOICES)
                .param("table", story.tableId())
                .param("story", story.id())
                .query(StagingService::session)
                .list();
    }

    private boolean hasBegun(CaseStory story, UUID sessionId) {
        SessionSummary session = sessions.find(Set.of(sessionId)).get(sessionId);
        return session != null
                && session.tableId().equals(story.tableId())
                && Set.of(SessionState.IN_PROGRESS, SessionState.FOLLOW_UP, SessionState.CLOSED)
                        .contains(session.state());
    }

    private boolean isOnAgenda(UUID storyId, UUID sessionId) {
        return jdbc.sql("select exists (select 1 from agenda_item where story_id = :story and session_id = :session)")
                .param("story", storyId)
                .param("session", sessionId)
                .query(Boolean.class)
                .single();
    }

    private static boolean contains(List<SessionSummary> choices, UUID sessionId) {
        return choices.stream().anyMatch(choice -> choice.id().equals(sessionId));
    }

    private static SessionSummary session(ResultSet row, int number) throws SQLException {
        return new SessionSummary(
                row.getObject("id", UUID.class),
                row.getObject("table_id", UUID.class),
                row.getString("theme"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("place"),
                SessionState.valueOf(row.getString("state")));
    }

    /** A story that the table may read, for whoever prepares its sessions; to everybody else it has no such buttons. */
    private CaseStory prepared(Actor actor, UUID id) {
        return stories.findById(id)
                .filter(story -> story.state().isReleased())
                .filter(story -> tables.seatsOf(actor).has(story.tableId(), SeatRole::prepares))
                .orElseThrow(() -> new NotFound("story to prepare", id));
    }
}
