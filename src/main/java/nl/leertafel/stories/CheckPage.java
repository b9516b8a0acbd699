package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/** Everything that was answered, before it is sent. */
record CheckPage(
        UUID id,
        long version,
        Purpose purpose,
        boolean canBeWritten,
        boolean signal,
        boolean consent,
        List<Answer> answers,
        @Nullable Remark remark,
        Readers readers) {

    public boolean ready() {
        return signal && consent;
    }

    /** The first question without whose answer it can't be sent; the consent when there is none. */
    public Question missing() {
        return answers.stream()
                .filter(answer -> answer.question().isNeeded() && !answer.given())
                .map(Answer::question)
                .findFirst()
                .orElse(Question.CONSENT);
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "check page of story " + id;
    }
}
