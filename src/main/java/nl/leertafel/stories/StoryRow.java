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
 * @param erasedAt when its text was erased, by its author or because its time was over
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
        @Nullable Instant erasedAt,
        @Nullable AnswerDue due) {

    /** What stands there instead of a title, if there is none. */
    public @Nullable String headingKey() {
        if (state == StoryState.WITHDRAWN) return "stories.withdrawn";
        if (erasedAt != null) return "stories.erased";
        return title.isEmpty() ? "stories.untitled" : null;
    }

    /** Of its state, as a list says it. */
    public String stateKey() {
        return "stories.state." + said();
    }

    public String cameKey() {
        return "stories.came." + said();
    }

    /** What was released keeps its state when its text is erased; of a draft nothing is left. */
    private String said() {
        boolean gone = erasedAt != null && releasedAt == null && state != StoryState.WITHDRAWN;
        return gone ? "erased" : state.name();
    }

    /** Without the title, so that it reaches no log. */
    @Override
    public String toString() {
        return "story " + id;
    }
}
