package nl.leertafel.failures.register;

import java.util.Arrays;
import java.util.List;
import nl.leertafel.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for each person which columns they chose, and how close together the rows stand. */
@Service
@Transactional
class Habits {
    private final JdbcClient jdbc;

    Habits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Habit of(Actor actor) {
        return jdbc.sql("select columns, compact from register_habit where person_id = ?")
                .param(actor.personId())
                .query((row, at) -> new Habit(columns(row.getString("columns")), row.getBoolean("compact")))
                .optional()
                .orElse(Habit.USUAL);
    }

    /** @param columns the usual ones are not kept by name, so that they follow when we choose others */
    void keep(Actor actor, List<Column> columns, boolean compact) {
        jdbc.sql("""
            insert into register_habit (person_id, municipality_id, columns, compact)
            values (:person, :municipality, :columns, :compact)
            on conflict (person_id) do update set columns = excluded.columns, compact = excluded.compact
            """)
                .param("person", actor.personId())
                .param("municipality", actor.municipalityId())
                .param("columns", columns.equals(Column.USUAL) ? "" : Column.written(columns))
                .param("compact", compact)
                .update();
    }

    private static List<Column> columns(String written) {
        List<Column> columns = Column.read(Arrays.stream(written.split(",")));
        return columns.isEmpty() ? Column.USUAL : columns;
    }
}
