package nl.leertafel.failures.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register: failures of all tables that the person sees, and of no other. */
@Service
@Transactional(readOnly = true)
class Register {
    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final Questions questions;
    private final Counts counts;
    private final Habits habits;
    private final OwnViews own;

    Register(JdbcClient jdbc, TableLookup tables, Questions questions, Counts counts, Habits habits, OwnViews own) {
        this.own = own;
        this.jdbc = jdbc;
        this.tables = tables;
        this.questions = questions;
        this.counts = counts;
        this.habits = habits;
    }

    /** All pages in one, as far as that goes. */
    record Whole(List<Column> columns, List<RegisterRow> rows, boolean severalTables, boolean cut) {}

    RegisterPage page(Actor actor, Filter filter) {
        Places visible = visibleTo(actor);
        Habit habit = habits.of(actor);
        if (visible.isEmpty()) return counts.nothing(filter, habit);
        Question asked = questions.of(filter, actor, visible.ids());
        List<RegisterRow> found = rows(RegisterSql.page(asked), asked);
        boolean more = found.size() > RegisterSql.PAGE;
        List<RegisterRow> rows = new ArrayList<>(more ? found.subList(0, RegisterSql.PAGE) : found);
        if (filter.backwards()) Collections.reverse(rows);
        return counts.page(asked, habit, Leaf.of(filter, rows, more), visible, own.of(actor, filter));
    }

    /** Precisely what the list shows, without its pages. */
    Whole whole(Actor actor, Filter filter) {
        List<Column> columns = habits.of(actor).columnsOf(filter);
        Places visible = visibleTo(actor);
        if (visible.isEmpty()) return new Whole(columns, List.of(), false, false);
        Question asked = questions.of(filter, actor, visible.ids());
        List<RegisterRow> rows = rows(RegisterSql.all(asked, RegisterSheet.LONGEST + 1), asked);
        boolean cut = rows.size() > RegisterSheet.LONGEST;
        return new Whole(columns, cut ? rows.subList(0, RegisterSheet.LONGEST) : rows, visible.areSeveral(), cut);
    }

    /** The ids of what the list shows, all pages of it, in its order. */
    List<UUID> ids(Actor actor, Filter filter, int most) {
        Set<UUID> visible = visible(actor);
        if (visible.isEmpty()) return List.of();
        Question asked = questions.of(filter, actor, visible);
        return jdbc.sql(RegisterSql.ids(asked, most))
                .params(asked.values())
                .query(UUID.class)
                .list();
    }

    /** Those that the person sees. */
    List<UUID> seen(Actor actor, List<UUID> ids) {
        Set<UUID> visible = visible(actor);
        if (visible.isEmpty()) return List.of();
        return jdbc.sql("select id from system_failure where id in (:ids) and table_id in (:visible) order by"
                        + " untouched desc, id")
                .param("ids", ids)
                .param("visible", visible)
                .query(UUID.class)
                .list();
    }

    Set<UUID> visible(Actor actor) {
        return visibleTo(actor).ids();
    }

    private List<RegisterRow> rows(String sql, Question asked) {
        return jdbc.sql(sql).params(asked.values()).query(RegisterRows::read).list();
    }

    private Places visibleTo(Actor actor) {
        Seats seats = tables.seatsOf(actor);
        Map<UUID, TableSummary> seen = tables.visibleTo(actor).stream()
                .filter(table -> seats.sees(table.id()))
                .collect(Collectors.toMap(TableSummary::id, Function.identity()));
        boolean decides =
                seen.keySet().stream().anyMatch(table -> seats.has(table, SeatRole.CHAIR, SeatRole.BOARD_MEMBER));
        return new Places(seen, decides);
    }
}
