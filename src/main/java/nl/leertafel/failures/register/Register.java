package nl.leertafel.failures.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
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

    Register(JdbcClient jdbc, TableLookup tables, Questions questions, Counts counts, Habits habits) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.questions = questions;
        this.counts = counts;
        this.habits = habits;
    }

    /** All pages in one, as far as that goes. */
    record Whole(List<Column> columns, List<RegisterRow> rows, boolean severalTables, boolean cut) {}

    RegisterPage page(Actor actor, Filter filter) {
        Map<UUID, TableSummary> visible = visibleTo(actor);
        Habit habit = habits.of(actor);
        if (visible.isEmpty()) return counts.nothing(filter, habit);
        Map<String, Object> asked = questions.of(filter, actor, visible.keySet());
        tolerateTypos(filter);
        List<RegisterRow> found = rows(RegisterSql.page(filter), asked);
        boolean more = found.size() > RegisterSql.PAGE;
        List<RegisterRow> rows = new ArrayList<>(more ? found.subList(0, RegisterSql.PAGE) : found);
        if (filter.backwards()) Collections.reverse(rows);
        return counts.page(filter, habit, Leaf.of(filter, rows, more), visible, asked);
    }

    /** Precisely what the list shows, without its pages. */
    Whole whole(Actor actor, Filter filter) {
        List<Column> columns = habits.of(actor).columnsOf(filter);
        Map<UUID, TableSummary> visible = visibleTo(actor);
        if (visible.isEmpty()) return new Whole(columns, List.of(), false, false);
        tolerateTypos(filter);
        Map<String, Object> asked = questions.of(filter, actor, visible.keySet());
        List<RegisterRow> rows = rows(RegisterSql.all(filter, RegisterSheet.LONGEST + 1), asked);
        boolean cut = rows.size() > RegisterSheet.LONGEST;
        return new Whole(columns, cut ? rows.subList(0, RegisterSheet.LONGEST) : rows, visible.size() > 1, cut);
    }

    private List<RegisterRow> rows(String sql, Map<String, Object> asked) {
        return jdbc.sql(sql).params(asked).query(RegisterRows::read).list();
    }

    private Map<UUID, TableSummary> visibleTo(Actor actor) {
        Seats seats = tables.seatsOf(actor);
        return tables.visibleTo(actor).stream()
                .filter(table -> seats.sees(table.id()))
                .collect(Collectors.toMap(TableSummary::id, Function.identity()));
    }

    /** For this transaction: half of the letters alike is enough (0.6 as PostgreSQL has it finds few typing errors). */
    private void tolerateTypos(Filter filter) {
        if (filter.q().isEmpty()) return;
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)")
                .query(String.class)
                .single();
    }
}
