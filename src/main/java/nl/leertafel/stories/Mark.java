package nl.leertafel.stories;

import nl.leertafel.identifying.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was found at a place in a story that is reviewed.
 *
 * @param number by which the list of findings and the text refer to each other
 * @param confirmed message key of why the author left it there; null when they were not asked
 */
record Mark(
        int number,
        Question question,
        Finding finding,
        @Nullable String confirmed) {
    public String id() {
        return "vondst-" + number;
    }
}
