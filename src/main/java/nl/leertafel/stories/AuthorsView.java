package nl.leertafel.stories;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the author says of what may be recognised, for the reviewer.
 *
 * @param recognisable null for what was sent before this was asked
 * @param confirmed words that look identifying and may stand, says the author
 */
record AuthorsView(@Nullable Recognisable recognisable, List<Confirmed> confirmed) {
    static AuthorsView of(CaseStory story) {
        return new AuthorsView(story.recognisable(), story.confirmed());
    }

    public boolean isGiven() {
        return recognisable != null || !confirmed.isEmpty();
    }
}
