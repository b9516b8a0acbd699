package nl.leertafel.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person, for their first page.
 *
 * @param group what it asks of them
 * @param title name of the thing, or null when the {@code key} says it all
 * @param key message key; {@code key} is why it waits, {@code key + ".do"} the words of the link
 * @param arguments of the message
 * @param due by when, if there is a date
 * @param pressing whether it is late or asks for a choice: shown in ochre
 */
public record Task(
        Group group,
        @Nullable String title,
        String key,
        List<Object> arguments,
        @Nullable LocalDate due,
        boolean pressing,
        String address) {

    /** In the order in which they are shown. */
    public enum Group {
        CHOOSE,
        REVIEW,
        CONVENE,
        KEEP,
        TELL,
        CONFIRM,
        MANAGE
    }
}
