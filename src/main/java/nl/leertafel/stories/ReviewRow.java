package nl.leertafel.stories;

import java.time.Instant;
import java.util.UUID;

/**
 * A story that waits for a reviewer.
 *
 * @param days since it was submitted
 * @param due when the author should have heard something
 * @param again whether it was given back before
 */
record ReviewRow(UUID id, String title, String table, Instant submittedAt, long days, AnswerDue due, boolean again) {
    /** Without the title, so that it reaches no log. */
    @Override
    public String toString() {
        return "story " + id;
    }
}
