package nl.leertafel.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many authors of a table wait for their first answer: numbers only, for those who may not read their stories. */
@Component
@Transactional(readOnly = true)
class AnswersWaiting {
    private final JdbcClient jdbc;
    private final AnswerTerm term;

    AnswersWaiting(JdbcClient jdbc, AnswerTerm term) {
        this.jdbc = jdbc;
        this.term = term;
    }

    /** @param first of those that wait, the one whose term ends first */
    record AtTable(UUID tableId, String table, long count, AnswerDue first) {}

    /** By name of the table; tables where nobody waits are left out. */
    List<AtTable> at(Set<UUID> tables) {
        if (tables.isEmpty()) return List.of();
        return jdbc.sql("""
            select s.table_id, t.name, count(*) as n, min(s.submitted_at) as since
            from case_story s join learning_table t on t.id = s.table_id
            where s.table_id in (:tables) and s.state = 'SUBMITTED'
            group by s.table_id, t.name order by t.name
            """).param("tables", tables).query(this::row).list();
    }

    private AtTable row(ResultSet row, int number) throws SQLException {
        return new AtTable(
                row.getObject("table_id", UUID.class),
                row.getString("name"),
                row.getLong("n"),
                term.of(row.getTimestamp("since").toInstant()));
    }
}
