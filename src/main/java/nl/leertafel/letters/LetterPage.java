package nl.leertafel.letters;

import java.util.List;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is read.
 *
 * @param quarter of which it tells, in words
 * @param parts those with words; whoever writes sees the empty ones too
 * @param version of all words together
 */
record LetterPage(
        LetterRow letter,
        String quarter,
        List<PartText> parts,
        long version,
        boolean mayWrite,
        boolean mayFinish,
        boolean mayCorrect,
        @Nullable Purpose purpose) {

    public String language() {
        return letter.language();
    }

    public List<PartText> printed() {
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }
}
