package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A story as its reviewer reads it.
 *
 * @param edits those that go along when it is given back, and those of earlier rounds
 * @param other who is looking at it as well
 * @param verdict the last that was said of it, with or without words
 */
record ReviewPage(
        UUID id,
        long version,
        StoryState state,
        Purpose purpose,
        String title,
        Teller teller,
        @Nullable Instant submittedAt,
        @Nullable AnswerDue due,
        MarkedStory text,
        List<Answer> choices,
        AuthorsView author,
        List<Remark> remarks,
        List<EditRow> edits,
        ReviewClaims.@Nullable Claim other,
        @Nullable Remark verdict) {

    public boolean waits() {
        return state == StoryState.SUBMITTED;
    }

    /** What is proposed for the answer to this question. */
    public @Nullable EditRow proposed(Question question) {
        return edits.stream()
                .filter(edit -> edit.state() == EditState.DRAFT && edit.question() == question)
                .findFirst()
                .orElse(null);
    }

    public long drafts() {
        return edits.stream().filter(edit -> edit.state() == EditState.DRAFT).count();
    }

    /** What the author did with what was proposed before. */
    public List<EditRow> answered() {
        return edits.stream().filter(edit -> edit.state() != EditState.DRAFT).toList();
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "review page of story " + id;
    }
}
