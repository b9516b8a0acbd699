package nl.leertafel.stories;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param at when it came into its state
 * @param releasedAt null before its release
 * @param nextSession when the session begins on whose agenda it is
 * @param due the first answer, while its author waits for it
 */
record StoryRow(
        UUID id,
        String title,
        UUID tableId,
        String table,
        StoryState state,
        Instant at,
        @Nullable Instant releasedAt,
        @Nullable Instant nextSession,
        @Nullable AnswerDue due) {

    public boolean untitled() {
        return title.isEmpty();
    }

    public boolean canBeWritten() {
        return state == StoryState.DRAFT || state == StoryState.RETURNED;
    }

    /** Without the title, so that it reaches no log. */
    @Override
    public String toString() {
        return "story " + id;
    }
}
