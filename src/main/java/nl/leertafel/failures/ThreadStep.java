package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on the thread from story to confirmation.
 *
 * @param key behind {@code failures.thread.}; {@code .meta} after it takes the arguments
 * @param text what was said, empty when the words come from the key
 * @param story whose page the person may open
 */
record ThreadStep(
        String key,
        @Nullable Instant at,
        String text,
        @Nullable UUID story,
        List<Object> arguments) {

    /** A step that is still to come. */
    public boolean isOpen() {
        return at == null;
    }

    /** Whether there are words of its own, so that the explanation stays small under them. */
    public boolean isTold() {
        return story != null || !text.isEmpty();
    }

    public boolean isExplained() {
        return isOpen() || !arguments.isEmpty();
    }

    public Object argument() {
        return arguments.isEmpty() ? "" : arguments.get(0);
    }
}
