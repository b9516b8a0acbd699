package nl.leertafel.stories;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Component;

@Component
class SoughtStories implements StorySearch {
    private static final String HITS = "(" + StoryIndex.HIT + """
        select s.id as subject_id, 48 * h.titled + 12 * (:sought - h.titled) as rank
        from hit h join case_story s on s.id = h.story_id
        where s.table_id in (:storyTables) and s.state in ('RELEASED', 'TOLD', 'FOLLOWED_UP') and s.erased_at is null)
        """;

    private final StoryIndex index;

    SoughtStories(StoryIndex index) {
        this.index = index;
    }

    @Override
    public Optional<Sought> asked(String typed, Set<UUID> tables, Actor actor) {
        if (tables.isEmpty()) return Optional.empty();
        StoryIndex.Question question = index.question(Words.line(typed), actor.municipalityId());
        if (question.isEmpty()) return Optional.empty();
        Map<String, Object> parameters = new HashMap<>(question.parameters());
        parameters.put("storyTables", tables);
        return Optional.of(new Sought(HITS, parameters));
    }

    @Override
    public Set<String> soughtIn(String text, String typed) {
        Set<String> stems = DutchWords.of(typed).stream().flatMap(Set::stream).collect(Collectors.toSet());
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> DutchWords.of(word).stream().anyMatch(of -> !Collections.disjoint(of, stems)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
