package nl.leertafel.failures;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the failures that belong to a table, a session or a story; who may see them is for the caller to say. */
@Component
class FailureShelf {
    private static final String ROWS = """
        select f.id, f.statement, f.state, p.name as owner, f.untouched, f.escalated,
               (select string_agg(case when a.touched then '1' else '0' end, '' order by a.at, a.session_id)
                from failure_attention a where a.failure_id = f.id) as beads
        from system_failure f left join person p on p.id = f.owner_id
        where f.state <> 'MERGED' and %s
        order by f.escalated desc, f.untouched desc, f.named_at, f.id
        """;

    private final JdbcClient jdbc;

    FailureShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ShelfRow> openAt(UUID table) {
        return rows("f.table_id = :id and f.state <> 'RESOLVED'", table);
    }

    List<ShelfRow> namedIn(UUID session) {
        return rows("f.named_in = :id", session);
    }

    List<ShelfRow> shownBy(UUID story) {
        return rows("f.id in (select s.failure_id from failure_story s where s.story_id = :id)", story);
    }

    private List<ShelfRow> rows(String condition, UUID id) {
        return jdbc.sql(ROWS.formatted(condition))
                .param("id", id)
                .query(ShelfRow.class)
                .list();
    }
}
