package nl.leertafel.stories;

import java.util.UUID;
import nl.leertafel.shared.Purpose;

/**
 * The page on which a reviewer proposes other words for one answer.
 *
 * @param text the answer with what may identify somebody marked
 * @param proposed whether something was proposed for it already
 */
record EditPage(UUID id, Purpose purpose, String title, Question question, MarkedText text, boolean proposed) {
    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "edit page of story " + id;
    }
}
