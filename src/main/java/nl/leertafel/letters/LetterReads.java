package nl.leertafel.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads letters as rows: those of all tables first, the latest quarter first. */
@Component
class LetterReads {
    static final int PAGE = 25;

    private static final String ROWS = """
        select l.id, l.table_id, t.name as table_name, l.quarter, l.edition, l.language, l.state, l.made_at, l.final_at,
               p.heading as title
        from council_letter l left join learning_table t on t.id = l.table_id
        join council_letter_part p on p.letter_id = l.id and p.kind = 'OPENING'
        """;

    private static final String SEEN = """
        where (:everything or l.table_id in (:written)
            or l.state = 'FINAL' and (l.table_id in (:seated) or l.table_id is null and :sits))
          and (cast(:after as uuid) is null
            or (l.quarter, l.id) < (select a.quarter, a.id from council_letter a where a.id = :after))
        order by l.quarter desc, l.id desc limit
        """ + (PAGE + 1);

    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient jdbc;

    LetterReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LetterRow> seenBy(Seats seats, @Nullable UUID after) {
        return jdbc.sql(ROWS + SEEN)
                .params(Map.of(
                        "everything", seats.administrator(),
                        "written", orNone(seats.tables(SeatRole::prepares)),
                        "seated", orNone(seats.tables()),
                        "sits", !seats.tables().isEmpty()))
                .param("after", after)
                .query(LetterRow.class)
                .list();
    }

    Optional<LetterRow> find(UUID id) {
        return jdbc.sql(ROWS + "where l.id = ?")
                .param(id)
                .query(LetterRow.class)
                .optional();
    }

    /** The last edition about this table, or about all, in this quarter. */
    Optional<LetterRow> last(@Nullable UUID table, Quarter quarter) {
        return jdbc.sql(ROWS + """
            where l.quarter = :quarter and l.table_id is not distinct from cast(:table as uuid)
            order by l.edition desc limit 1\
            """)
                .param("quarter", quarter.first())
                .param("table", table)
                .query(LetterRow.class)
                .optional();
    }

    private static Set<UUID> orNone(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOTHING) : ids;
    }
}
