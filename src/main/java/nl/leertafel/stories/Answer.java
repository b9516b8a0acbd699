package nl.leertafel.stories;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question.
 *
 * @param text own words; empty for a choice
 * @param keys message keys of what was chosen; empty for own words
 * @param on the day of the consent
 */
record Answer(
        Question question,
        String text,
        List<String> keys,
        @Nullable LocalDate on) {

    static Answer words(Question question, String text) {
        return new Answer(question, text, List.of(), null);
    }

    static Answer choice(Question question, String prefix, @Nullable Enum<?> chosen) {
        return new Answer(question, "", chosen == null ? List.of() : List.of(prefix + "." + chosen.name()), null);
    }

    public boolean given() {
        return !text.isEmpty() || !keys.isEmpty();
    }

    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** By which a page knows whether this answer was changed since it was opened. */
    String fingerprint() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((text + keys + on).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "answer to " + question;
    }
}
