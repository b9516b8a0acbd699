package nl.leertafel.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists behind the numbers: the same conditions as the counts, and only what the person may see. */
@Service
@Transactional(readOnly = true)
class Behind {
    private static final Set<String> GATHERINGS = Set.of("held", "planned", "told");

    private static final String FAILURES = """
        from system_failure f join learning_table t on t.id = f.table_id
        where f.table_id in (:tables) and f.state <> 'MERGED' and
        """;

    private static final String STORIES = "from case_story s join learning_table t on t.id = s.table_id where "
            + StoriesFigure.SENT + " and s.table_id in (:seated) and ";

    private static final String SESSIONS = """
        from learning_session g join learning_table t on t.id = g.table_id
        where g.table_id in (:seated) and g.starts_at >= :from and g.starts_at < least(:until, :now)
          and (:planned or g.state in ('IN_PROGRESS', 'FOLLOW_UP', 'CLOSED'))
          and (not :told or exists (select from case_story s where s.told_in = g.id))\
        """;

    private final Insight insight;
    private final StoryLookup stories;
    private final JdbcClient jdbc;

    Behind(Insight insight, StoryLookup stories, JdbcClient jdbc) {
        this.insight = insight;
        this.stories = stories;
        this.jdbc = jdbc;
    }

    BehindPage failures(Actor actor, BehindQuery query, Locale language) {
        Scope scope = insight.scope(actor, query.tables(), query.written());
        Which which = Which.of(query.asked(), scope, insight.words(language));
        Map<String, Object> values = new HashMap<>(which.scope().values());
        values.putAll(which.values());
        OpenFailures.values(scope).forEach(values::putIfAbsent);
        List<BehindPage.Row> rows = jdbc.sql(
                        "select f.id, f.statement as name, t.name as table_name, f.state, f.named_at as at " + FAILURES
                                + which.sql() + after("f.named_at", "system_failure", "named_at", query))
                .params(values)
                .param("after", query.after())
                .query((row, number) -> row(row, "failures.state." + row.getString("state"), "/failures/"))
                .list();
        long counted = count(FAILURES + which.sql(), values);
        return BehindPage.of("failures", which.words(), counted, counted, rows, query, scope);
    }

    BehindPage stories(Actor actor, BehindQuery query, Locale language) {
        Scope scope = insight.scope(actor, query.tables(), query.written());
        Words words = insight.words(language);
        StoryStep step = StoryStep.of(query.asked());
        String readable = STORIES + step.sql() + " and s.state in ('RELEASED', 'TOLD', 'FOLLOWED_UP')";
        List<BehindPage.Row> rows = jdbc.sql(
                        "select s.id, '' as name, t.name as table_name, s.state, s.submitted_at as at " + readable
                                + after("s.submitted_at", "case_story", "submitted_at", query))
                .params(scope.values())
                .param("after", query.after())
                .query((row, number) -> row(row, "stories.state." + row.getString("state"), "/stories/"))
                .list();
        String what = words.say(
                "insight.which.story",
                words.say("insight.step." + step.slug()),
                scope.period().name(words));
        long counted = count(STORIES + step.sql(), scope.values());
        return BehindPage.of(
                "stories", what, counted, count(readable, scope.values()), named(rows, actor), query, scope);
    }

    BehindPage sessions(Actor actor, BehindQuery query, Locale language) {
        if (!GATHERINGS.contains(query.asked())) throw new NotFound("list", query.asked());
        Scope scope = insight.scope(actor, query.tables(), query.written());
        Words words = insight.words(language);
        Map<String, Object> values = scope.values();
        values.put("planned", query.asked().equals("planned"));
        values.put("told", query.asked().equals("told"));
        List<BehindPage.Row> rows = jdbc.sql(
                        "select g.id, g.theme as name, t.name as table_name, g.state, g.starts_at as at " + SESSIONS
                                + after("g.starts_at", "learning_session", "starts_at", query))
                .params(values)
                .param("after", query.after())
                .query((row, number) -> row(row, "sessions.state." + row.getString("state"), "/sessions/"))
                .list();
        String what = words.say("insight.which." + query.asked(), scope.period().name(words));
        long counted = count(SESSIONS, values);
        return BehindPage.of("sessions", what, counted, counted, rows, query, scope);
    }

    /** Titles of stories are sealed; their own module opens those that the person may read. */
    private List<BehindPage.Row> named(List<BehindPage.Row> rows, Actor actor) {
        Map<UUID, StorySummary> seen =
                stories.find(rows.stream().map(BehindPage.Row::id).toList(), actor);
        return rows.stream()
                .filter(row -> seen.containsKey(row.id()))
                .map(row ->
                        row.called(Objects.requireNonNull(seen.get(row.id())).title()))
                .toList();
    }

    private long count(String rows, Map<String, Object> values) {
        return jdbc.sql("select count(*) " + rows)
                .params(values)
                .query(Long.class)
                .single();
    }

    /** Latest first, behind the last row of the page before. */
    private static String after(String moment, String table, String column, BehindQuery query) {
        String alias = moment.substring(0, 1);
        String behind = query.after() == null
                ? ""
                : " and (%s, %s.id) < (select a.%s, a.id from %s a where a.id = :after)"
                        .formatted(moment, alias, column, table);
        return behind + " order by " + moment + " desc, " + alias + ".id desc limit " + (BehindPage.ROWS + 1);
    }

    private static BehindPage.Row row(ResultSet row, String state, String place) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new BehindPage.Row(
                id,
                row.getString("name"),
                row.getString("table_name"),
                state,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                place + id);
    }
}
