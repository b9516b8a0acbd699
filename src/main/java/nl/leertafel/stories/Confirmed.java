package nl.leertafel.stories;

import java.time.Instant;
import nl.leertafel.identifying.FindingKind;

/**
 * Words that look identifying, and why the author let them stand.
 *
 * @param note in the author's own words; may be empty
 */
record Confirmed(FindingKind kind, String words, ConfirmReason reason, String note, Instant at) {
    /** Wherever they stand in the story: they mean the same there. */
    boolean covers(FindingKind found, String there) {
        return kind == found && words.equalsIgnoreCase(there.replace('\n', ' '));
    }

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return "confirmed " + kind;
    }
}
