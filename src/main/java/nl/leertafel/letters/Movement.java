package nl.leertafel.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
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
          and (l.what <> 'failure.reopened' or not opening_was_taken_back(l.thing_id, l.at))
        group by f.id, f.statement order by f.statement\
        """;

    private static final String LEFT = """
        select f.statement from system_failure f
        where f.table_id in (:tables) and f.state not in ('RESOLVED', 'MERGED') and f.escalated
        order by f.statement\
        """;

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
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Step step : Step.values())
            if (moved.containsKey(step)) groups.put(step.name(), statements(moved.get(step)));
        List<String> left = jdbc.sql(LEFT).params(values).query(String.class).list();
        if (!left.isEmpty()) groups.put("left", left);
        if (groups.isEmpty()) return words.say("letters.movement.none");
        return groups.entrySet().stream()
                .map(group -> Points.text(
                        words.say(
                                "letters.movement." + group.getKey(),
                                group.getValue().size()),
                        group.getValue(),
                        Points.ROOM / groups.size(),
                        words))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> statements(List<Moved> moved) {
        return moved.stream().map(Moved::statement).toList();
    }
}
