package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A story as somebody may see it.
 *
 * @param mine whether it is the author who looks
 * @param due the first answer, for the author who waits for it
 * @param readings the last few, for the author only
 * @param remarks for the author only; why it was refused for reviewers as well
 * @param edits how many suggested edits wait for the author
 * @param buttons what this person may do with it
 */
record StoryPage(
        UUID id,
        UUID tableId,
        Purpose purpose,
        StoryState state,
        String title,
        Teller teller,
        boolean mine,
        Told told,
        List<Stage> stages,
        @Nullable AnswerDue due,
        @Nullable Instant withdrawnAt,
        @Nullable Instant erasedAt,
        List<StoryReading> readings,
        List<Remark> remarks,
        int edits,
        Bundle bundle,
        Buttons buttons) {

    /**
     * @param agendas sessions on whose agenda it can be put
     * @param tellings sessions at which it can have been told
     */
    record Buttons(
            boolean write,
            boolean withdraw,
            boolean copy,
            boolean takeBack,
            boolean review,
            boolean recall,
            List<SessionSummary> agendas,
            List<SessionSummary> tellings,
            boolean followUp) {}

    public boolean withdrawn() {
        return state == StoryState.WITHDRAWN;
    }

    /** Why it is not for the table. */
    public @Nullable Remark refusal() {
        return remarks.stream()
                .filter(remark -> state == StoryState.REFUSED && remark.reason() != null)
                .findFirst()
                .orElse(null);
    }

    /** What stands there instead of a title, if there is none. */
    public @Nullable String headingKey() {
        if (withdrawn()) return "stories.withdrawn";
        if (erasedAt != null) return "stories.erased";
        return title.isEmpty() ? "stories.untitled" : null;
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "page of story " + id;
    }
}
