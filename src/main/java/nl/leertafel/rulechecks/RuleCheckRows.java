package nl.leertafel.rulechecks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rule checks as rows. Says nothing about who may see them: the caller does. */
@Component
class RuleCheckRows {
    private static final String ROWS = """
        select r.id, r.claim, c.name as claimant, r.claimant_role, r.claimed_at, r.state, o.name as official, r.due_on,
               r.verdict, v.finding, r.checked_at, v.law_id, v.article, v.by_law_id, v.link,
               r.table_id, t.name as table_name, cast(:today as date) as today, %s as rank
        from rule_check r%s
        join learning_table t on t.id = r.table_id
        left join person c on c.id = r.claimant_id
        left join person o on o.id = r.official_id
        left join lateral (select * from rule_verdict v where v.rule_check_id = r.id
                           order by v.number desc limit 1) v on true
        where %s order by %s
        """;

    private static final String FACTS = """
        select r.id, r.version, r.table_id, r.claim, r.claimant_id, c.name as claimant, r.claimant_role,
               r.written_by as written_by_id, w.name as written_by, r.claimed_at, r.session_id, r.story_id,
               r.failure_id, r.state, r.official_id, o.name as official, g.name as organisation,
               q.name as requested_by, r.requested_at, r.due_on, r.verdict, r.checked_at, r.withdrawal_reason,
               d.name as withdrawn_by, r.withdrawn_at, cast(:today as date) as today
        from rule_check r
        join person w on w.id = r.written_by
        left join person c on c.id = r.claimant_id
        left join person o on o.id = r.official_id
        left join organisation g on g.id = o.organisation_id
        left join person q on q.id = r.requested_by
        left join person d on d.id = r.withdrawn_by
        where r.id = :id
        """;

    private static final String RULINGS = """
        select v.number, v.verdict, v.finding, v.quote, v.law_id, v.article, v.by_law_id, v.link,
               p.name as given_by, o.name as organisation, v.given_at
        from rule_verdict v
        join person p on p.id = v.given_by
        join organisation o on o.id = p.organisation_id
        where v.rule_check_id = :id
        order by v.number desc
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleCheckRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<RuleCheckFacts> facts(UUID id) {
        return jdbc.sql(FACTS)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query(RuleCheckFacts.class)
                .optional();
    }

    /** The one that holds first. */
    List<ShownRuling> rulings(UUID id) {
        return jdbc.sql(RULINGS).param("id", id).query(ShownRuling.class).list();
    }

    List<RuleCheckRow> where(String condition, String order, Map<String, ?> values) {
        return query(ROWS.formatted("0", "", condition, order), values).list();
    }

    /** One page of a list, and so many. */
    List<RuleCheckRow> page(RuleCheckSql sql, int atMost) {
        return query(listed(sql) + " limit " + atMost, sql.values()).list();
    }

    /** Of a failure, a session or a story: newest first. */
    List<RuleCheckRow> about(String column, UUID id) {
        return where("r." + column + " = :id", "r.claimed_at desc, r.id desc", Map.of("id", id));
    }

    private static String listed(RuleCheckSql sql) {
        return ROWS.formatted(sql.rank(), sql.join(), sql.chosen(), sql.order());
    }

    private JdbcClient.MappedQuerySpec<RuleCheckRow> query(String sql, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("today", LocalDate.now(clock));
        return jdbc.sql(sql).params(all).query(RuleCheckRow.class);
    }
}
