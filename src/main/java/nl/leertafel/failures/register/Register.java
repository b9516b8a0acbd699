package nl.leertafel.failures.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final int FETCHED_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final Questions questions;
    private final Counts counts;

    Register(JdbcClient jdbc, TableLookup tables, Questions questions, Counts counts) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.questions = questions;
        this.counts = counts;
    }

    RegisterPage page(Actor actor, Filter filter) {
        Map<UUID, TableSummary> visible = visibleTo(actor);
        if (visible.isEmpty()) return counts.nothing(filter);
        Map<String, Object> asked = questions.of(filter, actor, visible.keySet());
        tolerateTypos(filter);
        List<RegisterRow> found = jdbc.sql(RegisterSql.page(filter))
                .params(asked)
                .query(RegisterRows::read)
                .list();
        List<RegisterRow> rows = found.stream().limit(RegisterSql.PAGE).toList();
        boolean more = found.size() > rows.size();
        RegisterRow last = more ? rows.get(rows.size() - 1) : null;
        String next = last == null ? null : filter.next(Cursor.write(filter.order(), last.key(), last.id()));
        return counts.page(filter, rows, next, visible, asked);
    }

    /** Every row that the filter lets through, one by one as the database gives them. */
    void export(Actor actor, Filter filter, Consumer<RegisterRow> to) {
        Map<UUID, TableSummary> visible = visibleTo(actor);
        if (visible.isEmpty()) return;
        tolerateTypos(filter);
        try (Stream<RegisterRow> rows = jdbc
                .sql(RegisterSql.export(filter))
                .withFetchSize(FETCHED_AT_ONCE)
                .params(questions.of(filter, actor, visible.keySet()))
                .query(RegisterRows::read)
                .stream()) {
            rows.forEach(to);
        }
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
