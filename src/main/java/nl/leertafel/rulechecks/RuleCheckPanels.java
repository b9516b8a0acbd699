package nl.leertafel.rulechecks;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.PanelSource;
import nl.leertafel.shared.Subject;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claimed rules on the pages of tables, sessions, failures and stories; guests of a session do not see them. */
@Component
@Transactional(readOnly = true)
class RuleCheckPanels implements PanelSource {
    private static final int ORDER = 330;
    private static final int AT_MOST = 5;
    private static final String NEW = "/rule-checks/new?";

    private final RuleCheckRows rows;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final StoryLookup stories;
    private final FailureLookup failures;
    private final JdbcClient jdbc;

    RuleCheckPanels(
            RuleCheckRows rows,
            TableLookup tables,
            SessionLookup sessions,
            StoryLookup stories,
            FailureLookup failures,
            JdbcClient jdbc) {
        this.rows = rows;
        this.tables = tables;
        this.sessions = sessions;
        this.stories = stories;
        this.failures = failures;
        this.jdbc = jdbc;
    }

    @Override
    public List<Panel> panels(Subject about, Actor actor) {
        Seats seats = tables.seatsOf(actor);
        Optional<RuleChecksPanel> panel = switch (about.kind()) {
            case TABLE -> onTable(about.id(), seats);
            case SESSION -> onSession(about.id(), seats);
            case FAILURE -> onFailure(about.id(), seats);
            case STORY -> onStory(about.id(), seats, actor);
            case ACTION, RULE_CHECK -> Optional.empty();
        };
        return panel.map(content -> new Panel(ORDER, false, "rulechecks/panel", content)).stream()
                .toList();
    }

    private Optional<RuleChecksPanel> onTable(UUID table, Seats seats) {
        if (!seats.sees(table)) return Optional.empty();
        List<RuleCheckRow> last = rows.where(
                "r.table_id = :table and r.state <> 'WITHDRAWN'",
                "(r.verdict in ('HABIT', 'MISUNDERSTANDING')) is true desc, r.claimed_at desc, r.id desc limit "
                        + AT_MOST,
                Map.of("table", table));
        return Optional.of(new RuleChecksPanel(
                "rulechecks.panel.what",
                "rulechecks.panel.none.table",
                last,
                claim(seats, table, "table=" + table),
                last.isEmpty() ? null : "/rule-checks?table=" + table));
    }

    /** What was claimed there, and what became known since the session before. */
    private Optional<RuleChecksPanel> onSession(UUID id, Seats seats) {
        SessionSummary session = sessions.find(Set.of(id)).get(id);
        if (session == null || !seats.sitsAt(session.tableId())) return Optional.empty();
        boolean now = session.state() == SessionState.IN_PROGRESS || session.state() == SessionState.FOLLOW_UP;
        String claim = now ? claim(seats, session.tableId(), "session=" + id) : null;
        List<RuleCheckRow> there = told(session);
        if (there.isEmpty() && claim == null) return Optional.empty();
        return Optional.of(new RuleChecksPanel(
                "rulechecks.panel.what.session", "rulechecks.panel.none.session", there, claim, null));
    }

    private List<RuleCheckRow> told(SessionSummary session) {
        return rows.where(
                """
                (r.session_id = :session or (r.table_id = :table and r.checked_at <= :ends and r.checked_at > coalesce(
                    (select max(s.ends_at) from learning_session s
                     where s.table_id = :table and s.state = 'CLOSED' and s.ends_at < :starts), '-infinity')))
                """,
                "r.claimed_at desc, r.id desc",
                Map.of(
                        "session", session.id(),
                        "table", session.tableId(),
                        "starts", session.startsAt().atOffset(UTC),
                        "ends", session.endsAt().atOffset(UTC)));
    }

    /** Of a presumed rule one asks by itself whether it exists. */
    private Optional<RuleChecksPanel> onFailure(UUID id, Seats seats) {
        FailureSummary failure = failures.find(Set.of(id)).get(id);
        if (failure == null || !seats.sees(failure.tableId())) return Optional.empty();
        List<RuleCheckRow> about = rows.about("failure_id", id);
        String claim = claim(seats, failure.tableId(), "failure=" + id);
        if (about.isEmpty() && claim == null) return Optional.empty();
        String empty = isPresumed(id) ? "rulechecks.panel.none.presumed" : "rulechecks.panel.none.failure";
        return Optional.of(new RuleChecksPanel("rulechecks.panel.what", empty, about, claim, null));
    }

    private boolean isPresumed(UUID failure) {
        return jdbc.sql("select kind = ? from system_failure where id = ?")
                .params(FailureKind.PRESUMED_RULE.name(), failure)
                .query(Boolean.class)
                .single();
    }

    private Optional<RuleChecksPanel> onStory(UUID id, Seats seats, Actor actor) {
        StorySummary story = stories.find(Set.of(id), actor).get(id);
        if (story == null || !story.state().isReleased() || !seats.sitsAt(story.tableId())) return Optional.empty();
        List<RuleCheckRow> about = rows.about("story_id", id);
        String claim = claim(seats, story.tableId(), "story=" + id);
        if (about.isEmpty() && claim == null) return Optional.empty();
        return Optional.of(
                new RuleChecksPanel("rulechecks.panel.what", "rulechecks.panel.none.story", about, claim, null));
    }

    private static @Nullable String claim(Seats seats, UUID table, String from) {
        return RuleCheckAccess.tablesToClaimAt(seats).contains(table) ? NEW + from : null;
    }
}
