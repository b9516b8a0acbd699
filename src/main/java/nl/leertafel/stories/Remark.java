package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said to the author.
 *
 * @param reason only of a refusal
 */
record Remark(
        StoryReview.Decision decision,
        String text,
        String reviewer,
        Instant at,
        @Nullable RefusalReason reason) {
    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "remark of " + at;
    }
}
