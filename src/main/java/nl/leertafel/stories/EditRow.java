package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A suggested edit beside the answer as it is now.
 *
 * @param seen fingerprint of the answer as it is now
 * @param changed whether the answer is no longer the one for which this was written
 * @param difference from the answer as it is now to what is proposed
 */
record EditRow(
        UUID id,
        Question question,
        EditState state,
        String reviewer,
        Instant at,
        String present,
        String proposed,
        String why,
        String seen,
        boolean changed,
        List<WordDiff.Piece> difference) {

    static EditRow of(SuggestedEdit edit, EditText text, Answer present, String reviewer) {
        String seen = present.fingerprint();
        return new EditRow(
                edit.id(),
                edit.question(),
                edit.state(),
                reviewer,
                edit.at(),
                present.text(),
                text.proposed(),
                text.why(),
                seen,
                !seen.equals(text.base()),
                WordDiff.between(present.text(), text.proposed()));
    }

    public boolean open() {
        return state == EditState.OPEN;
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "suggested edit " + id;
    }
}
