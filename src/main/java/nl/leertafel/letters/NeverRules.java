package nl.leertafel.letters;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody took for a rule and was looked up in the quarter: a habit, or a misunderstanding. */
@Component
class NeverRules {
    private static final String SQL = """
        select r.claim, r.verdict from rule_check r
        where r.table_id in (:tables) and r.checked_at >= :from and r.checked_at < :until
          and r.verdict in ('HABIT', 'MISUNDERSTANDING') order by r.checked_at, r.id\
        """;

    private final JdbcClient jdbc;

    NeverRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Never(String claim, String verdict) {}

    /** Empty when there was none. */
    String text(Map<String, Object> values, Words words) {
        List<Never> found = jdbc.sql(SQL).params(values).query(Never.class).list();
        if (found.isEmpty()) return "";
        List<String> points = found.stream()
                .map(one -> words.say("letters.never." + one.verdict(), one.claim()))
                .toList();
        return Points.text(words.say("letters.never", found.size()), points, Points.ROOM, words);
    }
}
