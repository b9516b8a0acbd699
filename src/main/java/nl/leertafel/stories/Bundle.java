package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story with the signals that show the same, as its page shows them.
 *
 * @param story with which this one is told; null when it is told by itself
 * @param signals that are told with this one
 * @param mayBundle whether this person may add signals, and take them out
 */
record Bundle(UUID id, @Nullable StorySummary story, List<StorySummary> signals, boolean mayBundle) {
    public boolean isShown() {
        return story != null || !signals.isEmpty() || mayBundle;
    }
}
