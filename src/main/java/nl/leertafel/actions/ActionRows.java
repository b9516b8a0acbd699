package nl.leertafel.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads actions as rows. Says nothing about who may see them: the caller does. */
@Component
class ActionRows {
    private static final String ROWS = """
        select a.id, a.what, a.state, a.due_on, a.owner_id, p.name as owner, a.table_id, t.name as table_name,
               a.ended_at, a.result, cast(:today as date) as today, %s as rank
        from follow_up_action a
        join person p on p.id = a.owner_id
        join learning_table t on t.id = a.table_id%s
        where %s order by %s
        """;

    private static final String FACTS = """
        select a.id, a.version, a.table_id, a.what, a.owner_id, p.name as owner, o.name as organisation,
               g.name as agreed_by, a.agreed_at, a.due_on, a.state, a.result, a.ended_at, a.ended_in,
               a.merged_into, a.session_id, a.story_id, a.failure_id, cast(:today as date) as today
        from follow_up_action a
        join person p on p.id = a.owner_id
        join organisation o on o.id = p.organisation_id
        join person g on g.id = a.agreed_by
        where a.id = :id
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ActionFacts> facts(UUID actionId) {
        return jdbc.sql(FACTS)
                .param("id", actionId)
                .param("today", LocalDate.now(clock))
                .query(ActionFacts.class)
                .optional();
    }

    List<ActionRow> where(String condition, String order, Map<String, ?> values) {
        return rows(ROWS.formatted("0", "", condition, order), values);
    }

    /** One page of a list, and so many. */
    List<ActionRow> page(ActionSql sql, int atMost) {
        String rows = ROWS.formatted(sql.rank(), sql.join(), sql.chosen(), sql.order() + " limit " + atMost);
        return rows(sql.with() + rows, sql.values());
    }

    private List<ActionRow> rows(String sql, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("today", LocalDate.now(clock));
        return jdbc.sql(sql).params(all).query(ActionRow.class).list();
    }

    /** Open ones of a table, those of longest ago first. */
    List<ActionRow> openAt(UUID tableId, int atMost) {
        return where(
                "a.table_id = :table and a.state = 'AGREED'",
                "a.due_on, a.id limit " + atMost,
                Map.of("table", tableId));
    }

    List<ActionRow> agreedIn(UUID sessionId) {
        return where("a.session_id = :id", "a.id", Map.of("id", sessionId));
    }

    List<ActionRow> endedIn(UUID sessionId) {
        return where(
                "a.ended_in = :id and a.session_id is distinct from :id", "a.ended_at, a.id", Map.of("id", sessionId));
    }

    /** The item by which an action came back on a session's agenda. */
    Optional<UUID> agendaItem(UUID sessionId, UUID actionId) {
        return jdbc.sql("select id from agenda_item where session_id = ? and action_id = ?")
                .params(sessionId, actionId)
                .query(UUID.class)
                .optional();
    }

    /** About a failure or a story: open ones first. */
    List<ActionRow> about(Subject subject) {
        String column = subject.kind() == Subject.Kind.FAILURE ? "a.failure_id" : "a.story_id";
        return where(column + " = :id", "a.state = 'AGREED' desc, a.due_on, a.id", Map.of("id", subject.id()));
    }
}
