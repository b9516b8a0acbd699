package nl.leertafel.rulechecks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.tables.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds claims by how much their words look alike, so that a rule that was checked once is not checked again. */
@Component
class RuleLikeness {
    /** Fewer letters look like everything. */
    private static final int ENOUGH = 8;

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final RuleCheckRows rows;

    RuleLikeness(JdbcClient jdbc, RuleCheckRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Those most like it at the tables that the person sees, by letters or by half of the words; best first. */
    List<RuleCheckRow> among(Seats seats, String words) {
        String sought = words.toLowerCase(Locale.ROOT);
        if (sought.length() < ENOUGH) return List.of();
        Set<UUID> tables = seats.tables();
        if (!seats.administrator() && tables.isEmpty()) return List.of();
        List<UUID> found = jdbc.sql("""
            select id from (
                select id, claimed_at, greatest(
                    similarity(lower(claim), :words),
                    0.9 * word_similarity(:words, lower(claim)),
                    0.8 * (select avg(case when word = any(tsvector_to_array(to_tsvector('dutch', claim)))
                                           then 1 else 0 end)
                           from unnest(tsvector_to_array(to_tsvector('dutch', :words))) word)) as likeness
                from rule_check
                where state <> 'WITHDRAWN' and (:everywhere or table_id in (:tables))) one
            where likeness >= 0.4
            order by likeness desc, claimed_at desc, id
            limit :shown
            """)
                .param("shown", SHOWN)
                .param("words", sought)
                .param("everywhere", seats.administrator())
                .param("tables", tables.isEmpty() ? Set.of(new UUID(0, 0)) : tables)
                .query(UUID.class)
                .list();
        return found.isEmpty() ? List.of() : inOrder(found);
    }

    private List<RuleCheckRow> inOrder(List<UUID> ids) {
        return rows.where("r.id in (:ids)", "r.id", Map.of("ids", ids)).stream()
                .sorted(Comparator.comparing(row -> ids.indexOf(row.id())))
                .toList();
    }
}
