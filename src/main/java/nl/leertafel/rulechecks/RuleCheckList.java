package nl.leertafel.rulechecks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of rule checks at the tables that a person sees. */
@Component
@Transactional(readOnly = true)
class RuleCheckList {
    private static final int PAGE = 25;
    private static final String NEWEST = "r.claimed_at desc, r.id desc";
    private static final String NEVER = "r.verdict in ('HABIT', 'MISUNDERSTANDING')";
    private static final String OPEN = "r.state in ('CLAIMED', 'REQUESTED')";
    private static final String MINE = "(r.official_id = :me and r.state = 'REQUESTED')";

    private final JdbcClient jdbc;
    private final RuleCheckRows rows;
    private final TableLookup tables;
    private final Clock clock;

    RuleCheckList(JdbcClient jdbc, RuleCheckRows rows, TableLookup tables, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tables = tables;
        this.clock = clock;
    }

    RuleCheckListPage page(Actor actor, RuleCheckFilter filter) {
        Seats seats = tables.seatsOf(actor);
        boolean mayClaim = !RuleCheckAccess.tablesToClaimAt(seats).isEmpty();
        if (seesNothing(seats))
            return new RuleCheckListPage(filter, RuleCheckCounts.NONE, List.of(), List.of(), null, mayClaim);
        Map<String, Object> values = values(actor, seats, filter);
        List<RuleCheckRow> found = rows.where(
                seen(seats, filter) + " and " + view(filter.view()) + after(filter),
                NEWEST + " limit " + (PAGE + 1),
                values);
        boolean more = found.size() > PAGE;
        List<RuleCheckRow> shown = more ? found.subList(0, PAGE) : found;
        return new RuleCheckListPage(
                filter,
                counts(seen(seats, filter), values),
                shown,
                tables.visibleTo(actor).stream()
                        .map(table -> Option.of(table.id(), table.name()))
                        .toList(),
                more ? filter.next(shown.get(PAGE - 1).cursor()) : null,
                mayClaim);
    }

    /** All pages of what the list shows. */
    void export(Actor actor, RuleCheckFilter filter, Consumer<RuleCheckRow> to) {
        Seats seats = tables.seatsOf(actor);
        if (seesNothing(seats)) return;
        String condition = seen(seats, filter) + " and " + view(filter.view());
        rows.each(condition, NEWEST, values(actor, seats, filter), to);
    }

    /** Those that the person was asked to look up, at tables where they still sit; what is asked for soonest first. */
    List<RuleCheckRow> askedOf(Actor actor) {
        Set<UUID> seated = tables.seatsOf(actor).tables(role -> role.governs());
        if (seated.isEmpty()) return List.of();
        return rows.where(
                MINE + " and r.table_id in (:tables)",
                "r.due_on, r.id limit " + PAGE,
                Map.of("me", actor.personId(), "tables", seated));
    }

    private static boolean seesNothing(Seats seats) {
        return !seats.administrator() && seats.tables().isEmpty();
    }

    private RuleCheckCounts counts(String seen, Map<String, Object> values) {
        return jdbc.sql("select count(*) as everything, count(*) filter (where " + NEVER + ") as never, count(*) filter"
                        + " (where " + OPEN + ") as open, count(*) filter (where " + MINE + ") as mine, count(*) filter"
                        + " (where r.state = 'REQUESTED' and r.due_on < :today) as late from rule_check r where "
                        + seen)
                .params(values)
                .query(RuleCheckCounts.class)
                .single();
    }

    private Map<String, Object> values(Actor actor, Seats seats, RuleCheckFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("me", actor.personId());
        values.put("today", LocalDate.now(clock));
        values.put("like", "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        if (!seats.administrator()) values.put("tables", seats.tables());
        if (filter.table() != null) values.put("table", filter.table());
        if (filter.state() != null) values.put("state", filter.state().name());
        if (filter.verdict() != null) values.put("verdict", filter.verdict().name());
        if (filter.after() != null) {
            values.put("afterAt", filter.after().claimedAt().atOffset(ZoneOffset.UTC));
            values.put("afterId", filter.after().id());
        }
        return values;
    }

    /** Words are looked for in the claim and in what was found: row by row, within what the other conditions leave. */
    private static String seen(Seats seats, RuleCheckFilter filter) {
        return (seats.administrator() ? "true" : "r.table_id in (:tables)")
                + (filter.table() == null ? "" : " and r.table_id = :table")
                + (filter.state() == null ? "" : " and r.state = :state")
                + (filter.verdict() == null ? "" : " and r.verdict = :verdict")
                + (filter.q().isEmpty()
                        ? ""
                        : " and (r.claim ilike :like or exists (select from rule_verdict said where"
                                + " said.rule_check_id = r.id and said.finding || ' ' || said.quote ilike :like))");
    }

    private static String view(RuleCheckFilter.View view) {
        return switch (view) {
            case ALL -> "true";
            case NEVER -> NEVER;
            case OPEN -> OPEN;
            case MINE -> MINE;
        };
    }

    private static String after(RuleCheckFilter filter) {
        return filter.after() == null ? "" : " and (r.claimed_at, r.id) < (:afterAt, :afterId)";
    }
}
