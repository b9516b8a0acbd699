package nl.leertafel.failures;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds failures by how much their words look alike, so that one cause gets one name. */
@Component
class Likeness {
    /** Fewer letters look like everything. */
    private static final int ENOUGH = 8;

    private final JdbcClient jdbc;

    Likeness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The five that look most like it. "Wij" is left out, for nearly all begin with it. */
    List<Likely> among(UUID table, String words) {
        String sought = words.toLowerCase(Locale.ROOT).replaceFirst("^(wij|we) ", "");
        if (sought.length() < ENOUGH) return List.of();
        return jdbc.sql("""
                        select f.id, f.statement, f.state, p.name as owner,
                               (select count(*) from failure_story s where s.failure_id = f.id) as stories
                        from (select id, statement, state, owner_id,
                                     greatest(similarity(lower(statement), :words), 0.9 * word_similarity(:words, lower(statement)),
                                              case when search @@ websearch_to_tsquery('dutch', :words) then 0.8 else 0 end) as likeness
                              from system_failure
                              where table_id = :table) f
                        left join person p on p.id = f.owner_id
                        where likeness >= 0.4
                        order by likeness desc, f.id
                        limit 5
                        """)
                .param("table", table)
                .param("words", sought)
                .query(Likely.class)
                .list();
    }
}
