package nl.leertafel.stories;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers in words as they are sealed: JSON with a name for each question, the title aside. */
final class StoryWords {
    private static final JsonMapper JSON = JsonMapper.shared();

    private StoryWords() {}

    /** Nothing when there are none. */
    static String written(Map<Question, String> words) {
        Map<String, String> named = new LinkedHashMap<>();
        words.forEach((question, text) -> {
            if (question != Question.TITLE && !text.isEmpty()) named.put(question.field(), text);
        });
        return named.isEmpty() ? "" : JSON.writeValueAsString(named);
    }

    static Map<Question, String> read(String written) {
        Map<Question, String> words = new EnumMap<>(Question.class);
        if (written.isEmpty()) return words;
        Map<String, String> named = JSON.readValue(written, new TypeReference<>() {});
        for (Question question : Question.values()) {
            String text = named.get(question.field());
            if (text != null) words.put(question, text);
        }
        return words;
    }
}
