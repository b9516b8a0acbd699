package nl.leertafel.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What moved in the quarter: each failure once, by the last that happened to it: what opened again is not resolved. */
@Component
class Movement {
    private static final String SQL = """
        select f.statement, (array_agg(l.what order by l.at desc, l.id desc))[1] as last
        from timeline_line l join system_failure f on f.id = l.thing_id
        where l.table_id in (:tables) and l.at >= :from and l.at < :until and l.on_table and f.state <> 'MERGED'
          and l.what in ('failure.named', 'failure.beingWorkedOn', 'failure.practiceDenied',
                         'failure.changeClaimed', 'failure.resolved', 'failure.reopened')
        group by f.id, f.statement order by f.statement\
        """;

    private static final String LEFT = """
        select f.statement from system_failure f
        where f.table_id in (:tables) and f.state not in ('RESOLVED', 'MERGED') and f.escalated
        order by f.statement\
        """;

    /** A letter is read, not searched: what is more is counted. */
    private static final int MOST = 12;

    private final JdbcClient jdbc;

    Movement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private enum Step {
        RESOLVED,
        REOPENED,
        CLAIMED,
        WORKED_ON,
        NAMED;

        static Step of(String what) {
            return switch (what) {
                case "failure.resolved" -> RESOLVED;
                case "failure.reopened" -> REOPENED;
                case "failure.changeClaimed" -> CLAIMED;
                case "failure.named" -> NAMED;
                default -> WORKED_ON; // begun, or claimed and denied by practice
            };
        }
    }

    private record Moved(String statement, Step step) {
        static Moved read(ResultSet row, int number) throws SQLException {
            return new Moved(row.getString("statement"), Step.of(row.getString("last")));
        }
    }

    String text(Map<String, Object> values, Words words) {
        Map<Step, List<Moved>> moved = jdbc.sql(SQL).params(values).query(Moved::read).list().stream()
                .collect(Collectors.groupingBy(Moved::step));
        StringBuilder text = new StringBuilder();
        for (Step step : Step.values())
            add("letters.movement." + step, statements(moved.getOrDefault(step, List.of())), text, words);
        add(
                "letters.movement.left",
                jdbc.sql(LEFT).params(values).query(String.class).list(),
                text,
                words);
        return text.isEmpty()
                ? words.say("letters.movement.none")
                : text.toString().strip();
    }

    private static List<String> statements(List<Moved> moved) {
        return moved.stream().map(Moved::statement).toList();
    }

    private static void add(String key, List<String> statements, StringBuilder text, Words words) {
        if (statements.isEmpty()) return;
        text.append(words.say(key, statements.size())).append('\n');
        statements.stream()
                .limit(MOST)
                .forEach(statement -> text.append("- ").append(statement).append('\n'));
        if (statements.size() > MOST)
            text.append("- ")
                    .append(words.say("letters.more", statements.size() - MOST))
                    .append('\n');
        text.append('\n');
    }
}
