package nl.leertafel.actions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row beside which a page begins.
 *
 * @param key what the list is sorted by: a day, or how well the words match; ids sort by when they were made
 * @param backwards whether the page comes before it
 */
record ActionCursor(Object key, UUID id, boolean backwards) {
    static @Nullable ActionCursor of(@Nullable String after, @Nullable String before, ActionFilter.Order order) {
        return after != null ? read(after, false, order) : before != null ? read(before, true, order) : null;
    }

    private static @Nullable ActionCursor read(String written, boolean backwards, ActionFilter.Order order) {
        String[] parts = written.split("_", 2);
        if (parts.length < 2) return null;
        try {
            Object key = order == ActionFilter.Order.MATCH ? Integer.valueOf(parts[0]) : LocalDate.parse(parts[0]);
            return new ActionCursor(key, UUID.fromString(parts[1]), backwards);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null; // an address that somebody shortened begins at the beginning
        }
    }
}
