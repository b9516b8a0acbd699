package nl.leertafel.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.Rows;
import nl.leertafel.support.World;
import nl.leertafel.vault.TestVault;
import nl.leertafel.vault.Vault;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows with words of stories as the application stores them, for tests that name the words as columns. */
public final class StoryRows {
    private static final Vault VAULT = TestVault.first().vault();

    private StoryRows() {}

    public static JavaMigration migration() {
        return new SealStories(VAULT, TestVault.first().words());
    }

    /** As they were given, but with the words sealed. */
    public static Map<String, @Nullable Object> sealed(String table, Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(given);
        if (table.equals("story_review")) row.put("sealed_remark", seal(String.valueOf(row.remove("remark")), given));
        if (table.equals("agenda_item") && row.get("story_id") != null) sealNotes(row);
        if (!table.equals("case_story")) return row;
        Map<Question, String> words = words(given);
        for (Question question : words.keySet()) row.remove(column(question));
        boolean signal = !given(words, Question.TITLE).isBlank()
                && !given(words, Question.HAPPENED).isBlank();
        row.put("signal", signal);
        row.put("sealed_title", seal(given(words, Question.TITLE), given));
        row.put("sealed_words", seal(StoryWords.written(words), given));
        return row;
    }

    private static void sealNotes(Map<String, @Nullable Object> row) {
        row.put("title", "");
        String notes = String.valueOf(row.get("notes"));
        if (notes.isEmpty()) return; // as in the versions that had no column for them
        row.put("sealed_notes", seal(notes, row));
        row.put("notes", "");
    }

    /** As a release does it. */
    public static void index(JdbcClient jdbc, String table, Map<String, @Nullable Object> given) {
        if (!table.equals("case_story")) return;
        if (!StoryState.valueOf(String.valueOf(given.get("state"))).isReleased()) return;
        Map<Question, String> words = words(given);
        new StoryIndex(jdbc, TestVault.first().words())
                .write(
                        id("municipality_id", given),
                        id("id", given),
                        given(words, Question.TITLE),
                        new ArrayList<>(List.copyOf(words.values())));
    }

    /** What the reviewer suggests for what happened; the author does not have it yet. */
    public static Rows.Row edit(World world, UUID story, Actor reviewer) {
        UUID id = Ids.next();
        EditText text = new EditText("", "Een kind wachtte een uur.", "Jongen of meisje doet er niet toe.");
        return Rows.entity("suggested_edit", world)
                .with("id", id, "story_id", story, "reviewer_id", reviewer.personId(), "question", Question.HAPPENED)
                .with("sealed", VAULT.seal(text.together(), world.municipality(), id))
                .with("state", "DRAFT", "at", Rows.now());
    }

    private static Map<Question, String> words(Map<String, @Nullable Object> given) {
        Map<Question, String> words = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Object text = given.get(column(question));
            boolean isText = question.kind() == Question.Kind.LINE || question.kind() == Question.Kind.TEXT;
            if (isText && text != null) words.put(question, text.toString());
        }
        return words;
    }

    private static String column(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }

    private static String given(Map<Question, String> words, Question question) {
        return words.getOrDefault(question, "");
    }

    private static byte[] seal(String words, Map<String, @Nullable Object> given) {
        return VAULT.seal(words, id("municipality_id", given), id("id", given));
    }

    private static UUID id(String column, Map<String, @Nullable Object> given) {
        return (UUID) Objects.requireNonNull(given.get(column), column);
    }
}
