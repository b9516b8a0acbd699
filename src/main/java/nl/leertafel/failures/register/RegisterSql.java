package nl.leertafel.failures.register;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register's questions in SQL. Each filter is a condition of its own, so that counts can leave theirs out. */
final class RegisterSql {
    static final int PAGE = 25;

    private static final String LIST = """
        select f.id, f.statement, t.name as table_name, f.untouched, f.escalated, p.name as owner,
               o.name as organisation, f.kind, f.level, f.state, f.named_at, f.touched_at, f.workaround,
               (select string_agg(case when a.touched then '1' else '0' end, '' order by a.at, a.session_id)
                from failure_attention a where a.failure_id = f.id) as beads,
               (select string_agg(d.domain, ',' order by d.domain)
                from failure_domain d where d.failure_id = f.id) as domains,
               (select count(*) from failure_story s where s.failure_id = f.id) as stories,
               %1$s as sort_key
        from system_failure f%4$s
        join learning_table t on t.id = f.table_id
        left join person p on p.id = f.owner_id
        left join organisation o on o.id = p.organisation_id
        where f.table_id in (:visible) and %2$s
        order by %1$s %3$s, f.id %3$s
        """;

    private static final String COUNTS = """
        with f as materialized (
            select f.id, f.table_id, f.state, f.kind, f.level, f.owner_id, f.untouched, f.escalated,
                   f.state in (:open) as open,
                   %s
            from system_failure f%s where f.table_id in (:visible))
        select 'shown' as field, '' as value, count(*) as number from f where %s
        union all select 'status', state, count(*) from f where %s group by state
        union all select 'table', table_id::text, count(*) from f where %s group by table_id
        union all select 'kind', kind, count(*) from f where %s group by kind
        union all select 'level', level, count(*) from f where %s group by level
        union all select 'owner', coalesce(owner_id::text, 'none'), count(*) from f where %s group by owner_id
        union all select 'domain', d.domain, count(*) from f join failure_domain d on d.failure_id = f.id
                  where %s group by d.domain
        union all select 'escalated', 'YES', count(*) from f where %s and escalated
        union all select 'view', 'tables', count(distinct table_id) from f where open
        union all select 'view', 'open', count(*) from f where open
        union all select 'view', 'mine', count(*) from f where open and owner_id = :me
        union all select 'view', 'untouched', count(*) from f where open and untouched >= 3
        union all select 'view', 'ownerless', count(*) from f where open and owner_id is null
        union all select 'view', 'claimed', count(*) from f where state = 'CHANGE_CLAIMED'
        union all select 'view', 'resolved', count(*) from f where state = 'RESOLVED'
        """;

    private RegisterSql() {}

    /** One row more than a page, in the order in which it is read: backwards for what comes before. */
    static String page(Question asked) {
        Filter filter = asked.filter();
        boolean down = filter.order().isDown() != filter.backwards();
        String behind = "";
        if (filter.from() != null)
            behind = " and (%s, f.id) %s (:fromKey, :fromId)"
                    .formatted(filter.order().sort().sql(), down ? "<" : ">");
        return list(asked, behind, down) + "limit " + (PAGE + 1);
    }

    static String all(Question asked, int most) {
        return list(asked, "", asked.filter().order().isDown()) + "limit " + most;
    }

    /** The failures alone, as far as they have the words. */
    static String ids(Question asked, int most) {
        return "select f.id from (%s) f".formatted(all(asked, most));
    }

    /** Each group is counted as if nothing of that group were chosen: what would it show? */
    static String counts(Question asked) {
        String marks = Arrays.stream(Field.values())
                .map(field -> condition(field, asked.filter()) + " as by_" + field.written())
                .collect(Collectors.joining(",\n       "));
        return COUNTS.formatted(
                marks,
                found("left join", asked),
                every(null),
                every(Field.STATUS),
                every(Field.TABLE),
                every(Field.KIND),
                every(Field.LEVEL),
                every(Field.OWNER),
                every(Field.DOMAIN),
                every(Field.ESCALATED));
    }

    private static String found(String join, Question asked) {
        return asked.hits().isEmpty() ? "" : " " + join + " " + asked.hits() + " h on h.subject_id = f.id";
    }

    private static String every(@Nullable Field but) {
        return Arrays.stream(Field.values())
                .filter(field -> field != but)
                .map(field -> "by_" + field.written())
                .collect(Collectors.joining(" and "));
    }

    private static String list(Question asked, String behind, boolean down) {
        String wanted = Arrays.stream(Field.values())
                .map(field -> condition(field, asked.filter()))
                .collect(Collectors.joining(" and "));
        String key = asked.filter().order().sort().sql();
        return LIST.formatted(key, wanted + behind, down ? "desc" : "asc", found("join", asked));
    }

    /** True where the filter asks nothing. */
    private static String condition(Field field, Filter filter) {
        if (field != Field.STATUS && filter.values(field).isEmpty()) return "true";
        return switch (field) {
            case STATUS -> "f.state in (:states)";
            case TABLE -> "f.table_id in (:tables)";
            case KIND -> "f.kind in (:kinds)";
            case LEVEL -> "f.level in (:levels)";
            case DOMAIN ->
                "exists (select 1 from failure_domain d where d.failure_id = f.id and d.domain in (:domains))";
            case OWNER -> "(f.owner_id in (:owners) or (:ownerless and f.owner_id is null))";
            case UNTOUCHED -> "f.untouched >= :untouched";
            case ESCALATED -> "f.escalated";
            case NAMED_FROM -> "f.named_at >= :named_from";
            case NAMED_UNTIL -> "f.named_at < :named_until";
            case RESOLVED_FROM -> "f.resolved_at >= :resolved_from";
            case RESOLVED_UNTIL -> "f.resolved_at < :resolved_until";
            case Q -> "h.subject_id is not null";
        };
    }
}
