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

    /** The five that look most like it, by letters or by half of the words. "Wij" is left out: nearly all begin with it. */
    List<Likely> among(UUID table, String words) {
        String sought = words.toLowerCase(Locale.ROOT).replaceFirst("^(wij|we) ", "");
        if (sought.length() < ENOUGH) return List.of();
        return jdbc.sql("""
            select f.id, f.statement, f.state, p.name as owner,
                   (select count(*) from failure_story s where s.failure_id = f.id) as stories
            from (select id, statement, state, owner_id, greatest(
                      similarity(lower(statement), :words),
                      0.9 * word_similarity(:words, lower(statement)),
                      0.8 * (select avg(case when word = any(tsvector_to_array(search)) then 1 else 0 end)
                             from unnest(tsvector_to_array(to_tsvector('dutch', :words))) word)) as likeness
                  from system_failure
                  where table_id = :table and state <> 'MERGED') f
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

    /** By words that stand in them, or all of the table: for whoever looks for one that they know. */
    List<Likely> containing(UUID table, String words) {
        return jdbc.sql("""
            select f.id, f.statement, f.state, p.name as owner,
                   (select count(*) from failure_story s where s.failure_id = f.id) as stories
            from system_failure f left join person p on p.id = f.owner_id
            where f.table_id = :table and f.state <> 'MERGED'
              and strpos(lower(f.statement), lower(:words)) > 0
            order by lower(f.statement), f.id
            limit 50
            """)
                .param("table", table)
                .param("words", words)
                .query(Likely.class)
                .list();
    }
}
