package nl.leertafel.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What practice said, in numbers and domains: never a word of a story. */
@Component
class Voices {
    private static final String TOLD = """
        select count(*) from case_story s
        where s.table_id in (:tables) and s.told_at >= :from and s.told_at < :until\
        """;

    private static final String DOMAINS = """
        select d.domain from case_story s join story_domain d on d.story_id = s.id
        where s.table_id in (:tables) and s.told_at >= :from and s.told_at < :until
        group by d.domain order by count(*) desc, d.domain limit 3\
        """;

    private static final String ANSWERS = """
        select count(*) as answers, count(*) filter (where not c.still_happens) as over
        from practice_confirmation c join system_failure f on f.id = c.failure_id
        where f.table_id in (:tables) and c.at >= :from and c.at < :until
          and c.role in ('FRONTLINE', 'RESIDENT') and f.state <> 'MERGED'\
        """;

    private final JdbcClient jdbc;

    Voices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Answers(long answers, long over) {}

    String text(Map<String, Object> values, Words words) {
        long told = jdbc.sql(TOLD).params(values).query(Long.class).single();
        List<String> paragraphs = new ArrayList<>(List.of(words.say("letters.voices.told", told)));
        List<String> domains =
                jdbc.sql(DOMAINS).params(values).query(String.class).list();
        if (!domains.isEmpty())
            paragraphs.add(words.say(
                    "letters.voices.domains",
                    domains.stream()
                            .map(domain -> words.say("failures.domain." + domain))
                            .collect(Collectors.joining(", "))));
        Answers answers = jdbc.sql(ANSWERS).params(values).query(Answers.class).single();
        if (answers.answers() > 0)
            paragraphs.add(words.say("letters.voices.answers", answers.answers(), answers.over()));
        return String.join("\n\n", paragraphs);
    }
}
