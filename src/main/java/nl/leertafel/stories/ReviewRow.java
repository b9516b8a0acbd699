package nl.leertafel.stories;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story that waits for a reviewer.
 *
 * @param days since it was submitted
 * @param due when the author should have heard something
 * @param again whether it was reviewed before
 * @param lookedAtBy the other reviewer who is looking at it now
 */
record ReviewRow(
        UUID id,
        String title,
        String table,
        Instant submittedAt,
        long days,
        AnswerDue due,
        boolean again,
        @Nullable String lookedAtBy) {
    /** Without the title, so that it reaches no log. */
    @Override
    public String toString() {
        return "story " + id;
    }
}
