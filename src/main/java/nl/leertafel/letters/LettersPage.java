package nl.leertafel.letters;

import java.util.List;
import nl.leertafel.shared.Option;
import org.jspecify.annotations.Nullable;

/**
 * All letters that a person sees.
 *
 * @param mayCompose whether there is a table about which they may write
 * @param tables about which they may; the first, with no value, is all tables together
 */
record LettersPage(
        List<LetterRow> rows,
        @Nullable String next,
        @Nullable String first,
        boolean mayCompose,
        List<Option> quarters,
        List<Option> tables) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
