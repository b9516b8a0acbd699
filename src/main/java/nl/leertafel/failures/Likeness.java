package nl.leertafel.failures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds failures by how much their words look alike, so that one cause gets one name. */
@Component
class Likeness {
    /** Fewer letters look like everything. */
    private static final int ENOUGH = 8;

    private final JdbcClient jdbc;

    Likeness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record At(int place, Likely likely) {
        static At read(ResultSet row, int number) throws SQLException {
            Likely likely = new Likely(
                    row.getObject("id", UUID.class),
                    row.getString("statement"),
                    FailureState.valueOf(row.getString("state")),
                    row.getString("owner"),
                    row.getInt("stories"));
            return new At(row.getInt("place"), likely);
        }
    }

    /** The five that look most like it, by letters or by half of the words. "Wij" is left out: nearly all begin with it. */
    List<Likely> among(UUID table, String words) {
        return among(List.of(table), List.of(words)).get(0);
    }

    /** Of each table and its words, in their order. */
    List<List<Likely>> among(List<UUID> tables, List<String> words) {
        Map<Integer, List<Likely>> found = jdbc
                .sql("""
                    with sought as materialized (
                        select place, table_id, words, tsvector_to_array(to_tsvector('dutch', words)) as stems
                        from unnest(cast(:tables as uuid[]), cast(:words as text[]))
                            with ordinality as one (table_id, words, place)
                        where length(words) >= :enough)
                    select s.place, f.id, f.statement, f.state, p.name as owner,
                           (select count(*) from failure_story l where l.failure_id = f.id) as stories
                    from sought s cross join lateral (
                        select id, statement, state, owner_id, likeness
                        from (select id, statement, state, owner_id, greatest(
                                  similarity(lower(statement), s.words),
                                  0.9 * word_similarity(s.words, lower(statement)),
                                  0.8 * (select count(*) from unnest(tsvector_to_array(search)) word where word = any(s.stems))
                                      / nullif(cardinality(s.stems), 0)) as likeness
                              from system_failure
                              where table_id = s.table_id and state <> 'MERGED') one
                        where likeness >= 0.4
                        order by likeness desc, id
                        limit 5) f
                    left join person p on p.id = f.owner_id
                    order by s.place, f.likeness desc, f.id
                    """)
                .param("tables", tables.toArray(UUID[]::new))
                .param("words", words.stream().map(Likeness::sought).toArray(String[]::new))
                .param("enough", ENOUGH)
                .query(At::read)
                .stream()
                .collect(Collectors.groupingBy(At::place, Collectors.mapping(At::likely, Collectors.toList())));
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(place -> found.getOrDefault(place, List.of()))
                .toList();
    }

    private static String sought(String words) {
        return words.toLowerCase(Locale.ROOT).replaceFirst("^(wij|we) ", "");
    }

    /** By words that stand in them, or all of the table: for whoever looks for one that they know. */
    List<Likely> containing(UUID table, String words) {
        return jdbc.sql("""
            select f.id, f.statement, f.state, p.name as owner,
                   (select count(*) from failure_story s where s.failure_id = f.id) as stories
            from system_failure f left join person p on p.id = f.owner_id
            where f.table_id = :table and f.state <> 'MERGED'
              and strpos(lower(f.statement), lower(:words)) > 0
            order by lower(f.statement), f.id
            limit 50
            """)
                .param("table", table)
                .param("words", words)
                .query(Likely.class)
                .list();
    }
}
