package nl.leertafel.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.vault.BlindWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds released stories by their words, of which the database holds numbers that only the keys can make. */
@Component
class StoryIndex implements StoryTraces {
    /** Stories that have each of the words, and how many of them stand in the title. */
    static final String HIT = """
        with wanted as (select * from unnest(cast(:hashes as bigint[]), cast(:places as int[])) as w (hash, place)),
        hit as (select x.story_id, count(distinct w.place) filter (where x.in_title) as titled
          from wanted w join story_word x on x.word = w.hash
          group by x.story_id having count(distinct w.place) = :sought)
        """;

    static final String JOIN = "join hit h on h.story_id = s.id\n";

    private final JdbcClient jdbc;
    private final BlindWords blind;

    StoryIndex(JdbcClient jdbc, BlindWords blind) {
        this.jdbc = jdbc;
        this.blind = blind;
    }

    /** What somebody searches for; empty when none of it is a word that is kept. */
    record Question(List<Long> hashes, List<Integer> places, int sought) {
        boolean isEmpty() {
            return sought == 0;
        }

        Map<String, Object> parameters() {
            if (isEmpty()) return Map.of();
            return Map.of(
                    "hashes", hashes.toArray(Long[]::new), "places", places.toArray(Integer[]::new), "sought", sought);
        }
    }

    Question question(String typed, UUID municipality) {
        List<Long> hashes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (Set<String> word : DutchWords.of(typed)) {
            for (String stem : word) {
                for (long hash : blind.everyKey(stem, municipality)) {
                    hashes.add(hash);
                    places.add(place);
                }
            }
            place++;
        }
        return new Question(hashes, places, place);
    }

    void write(CaseStory story) {
        List<String> texts = story.answers().all().stream().map(Answer::text).toList();
        write(story.municipalityId(), story.id(), story.answers().title(), texts);
    }

    /** In the place of what was written for it before. */
    void write(UUID municipality, UUID story, String title, List<String> texts) {
        erase(story);
        Map<Long, Boolean> rows = new LinkedHashMap<>();
        stems(title).forEach(stem -> rows.put(blind.of(stem, municipality), true));
        stems(String.join("\n", texts)).forEach(stem -> rows.putIfAbsent(blind.of(stem, municipality), false));
        jdbc.sql("""
            insert into story_word (municipality_id, story_id, word, in_title)
            select :municipality, :story, w.word, w.in_title
            from unnest(cast(:words as bigint[]), cast(:inTitle as boolean[])) as w (word, in_title)
            """)
                .param("municipality", municipality)
                .param("story", story)
                .param("words", rows.keySet().toArray(Long[]::new))
                .param("inTitle", rows.values().toArray(Boolean[]::new))
                .update();
        jdbc.sql("update case_story set indexed_with = ? where id = ?")
                .params(blind.version(), story)
                .update();
    }

    private static Stream<String> stems(String text) {
        return DutchWords.of(text).stream().flatMap(Set::stream).distinct();
    }

    @Override
    public void erase(UUID storyId) {
        jdbc.sql("delete from story_word where story_id = ?").param(storyId).update();
    }
}
