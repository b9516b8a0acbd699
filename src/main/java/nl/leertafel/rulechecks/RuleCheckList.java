package nl.leertafel.rulechecks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.words.WordFinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of rule checks at the tables that a person sees. */
@Component
@Transactional(readOnly = true)
class RuleCheckList {
    private static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final RuleCheckRows rows;
    private final TableLookup tables;
    private final WordFinder finder;
    private final Clock clock;

    RuleCheckList(JdbcClient jdbc, RuleCheckRows rows, TableLookup tables, WordFinder finder, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tables = tables;
        this.finder = finder;
        this.clock = clock;
    }

    RuleCheckListPage page(Actor actor, RuleCheckFilter filter) {
        Seats seats = tables.seatsOf(actor);
        boolean mayClaim = !RuleCheckAccess.tablesToClaimAt(seats).isEmpty();
        if (seesNothing(seats))
            return new RuleCheckListPage(filter, RuleCheckCounts.NONE, List.of(), List.of(), null, mayClaim);
        RuleCheckSql sql = sql(actor, seats, filter);
        List<RuleCheckRow> found = rows.page(sql, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<RuleCheckRow> shown = more ? found.subList(0, PAGE) : found;
        return new RuleCheckListPage(
                filter,
                counts(sql),
                shown,
                tables.visibleTo(actor).stream()
                        .map(table -> Option.of(table.id(), table.name()))
                        .toList(),
                more ? filter.next(shown.get(PAGE - 1).cursor(filter.isByMatch())) : null,
                mayClaim);
    }

    /** All pages of what the list shows, up to so many rows. */
    List<RuleCheckRow> export(Actor actor, RuleCheckFilter filter, int atMost) {
        Seats seats = tables.seatsOf(actor);
        return seesNothing(seats) ? List.of() : rows.page(sql(actor, seats, filter), atMost);
    }

    /** Those that the person was asked to look up, at tables where they still sit; what is asked for soonest first. */
    List<RuleCheckRow> askedOf(Actor actor) {
        Set<UUID> seated = tables.seatsOf(actor).tables(role -> role.governs());
        if (seated.isEmpty()) return List.of();
        return rows.where(
                RuleCheckSql.MINE + " and r.table_id in (:tables)",
                "r.due_on, r.id limit " + PAGE,
                Map.of("me", actor.personId(), "tables", seated));
    }

    private static boolean seesNothing(Seats seats) {
        return !seats.administrator() && seats.tables().isEmpty();
    }

    private RuleCheckSql sql(Actor actor, Seats seats, RuleCheckFilter filter) {
        return new RuleCheckSql(actor, seats, filter, finder.asked(filter.q()), LocalDate.now(clock));
    }

    private RuleCheckCounts counts(RuleCheckSql sql) {
        return jdbc.sql(sql.counts())
                .params(sql.values())
                .query(RuleCheckCounts.class)
                .single();
    }
}
