package nl.leertafel.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.leertafel.stories.ManyStories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills an empty, migrated database: docs/scale.md.
 *
 * @param municipalities how many there are in all
 * @param skew 0 when they are all as large; 0.6 for a few large ones and many small ones
 * @param factor the part of the municipalities that is made, of which the largest is one
 * @param step one in so many of what fills the largest tables is made, on as many pages as all of it would take
 */
public record Filling(int municipalities, int tables, double skew, double factor, int step) {
    private static final List<String> THINNED = List.of(
            "agenda_item",
            "case_story",
            "failure_attention",
            "failure_domain",
            "failure_story",
            "follow_up_action",
            "invitation",
            "story_word",
            "system_failure",
            "timeline_line",
            "timeline_subject",
            "word_entry",
            "word_known");

    private static final String TABLES = """
        select quote_ident(relname) from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
          and (relrowsecurity or not cast(:walled as boolean))
        """;

    /** What the product is to work with: all municipalities of the country. */
    public static Filling country(double factor) {
        return new Filling(342, 1000, 0.6, factor, 1);
    }

    /**
     * Thirty municipalities of one table each, so that one is as large a part of it as the largest is of the country; and of
     * their rows one in so many, as far apart as if the others were there.
     */
    static Filling thin(int step) {
        return new Filling(30, 30, 0, 1, step);
    }

    /** Nothing of it is there unless all of it is. */
    public void fill(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            each(statement, tables(jdbc, true), "alter table %s no force row level security");
            each(statement, tables(jdbc, false), "alter table %s disable trigger user");
            each(statement, THINNED, "alter table %s set (fillfactor = " + Math.max(10, 100 / step) + ")");
            ask(jdbc);
            statement.execute(script());
            ManyStories.fill(connection, jdbc);
            statement.execute("set constraints all immediate");
            each(statement, tables(jdbc, false), "alter table %s enable trigger user");
            each(statement, tables(jdbc, true), "alter table %s force row level security");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be filled", e);
        }
    }

    private void ask(JdbcClient jdbc) {
        jdbc.sql("create temp table scale as select :municipalities as municipalities, :tables as tables,"
                        + " cast(:skew as float8) as skew, cast(:factor as float8) as factor, :step as step")
                .param("municipalities", municipalities)
                .param("tables", tables)
                .param("skew", skew)
                .param("factor", factor)
                .param("step", step)
                .update();
        jdbc.sql("create temp table noun as select place - 1 as n, word"
                        + " from unnest(cast(? as text[])) with ordinality as w (word, place)")
                .param(nouns().toArray(String[]::new))
                .update();
    }

    private static List<String> tables(JdbcClient jdbc, boolean walled) {
        return jdbc.sql(TABLES).param("walled", walled).query(String.class).list();
    }

    private static void each(Statement statement, List<String> tables, String change) throws SQLException {
        for (String table : tables) statement.execute(change.formatted(table));
    }

    /** Four thousand Dutch words, spread over the list so that they begin with every letter. */
    private static List<String> nouns() {
        List<String> words = read("/identifying/words.txt")
                .lines()
                .filter(word -> word.matches("[a-z]{4,14}"))
                .toList();
        int step = words.size() / 4000;
        return IntStream.range(0, 4000)
                .mapToObj(place -> words.get((place * 1583 % 4000) * step))
                .toList();
    }

    private static String script() {
        return read("/scale/fill.sql");
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Filling.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
