package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/** A story as its reviewer reads it. */
record ReviewPage(
        UUID id,
        long version,
        StoryState state,
        Purpose purpose,
        String title,
        Teller teller,
        @Nullable Instant submittedAt,
        @Nullable AnswerDue due,
        Told told,
        List<Remark> remarks) {

    static ReviewPage of(CaseStory story, Purpose purpose, Teller teller, List<Remark> remarks, AnswerTerm term) {
        Instant submitted = story.submittedAt();
        return new ReviewPage(
                story.id(),
                story.version(),
                story.state(),
                purpose,
                story.answers().title(),
                teller,
                submitted,
                submitted == null ? null : term.of(submitted),
                Told.of(story.answers()),
                remarks);
    }

    public boolean waits() {
        return state == StoryState.SUBMITTED;
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "review page of story " + id;
    }
}
