package nl.leertafel.actions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row beside which a page begins.
 *
 * @param day what the list is sorted by, if that is a day; ids sort by when they were made
 * @param backwards whether the page comes before it
 */
record ActionCursor(LocalDate day, UUID id, boolean backwards) {
    static @Nullable ActionCursor of(@Nullable String after, @Nullable String before) {
        return after != null ? read(after, false) : before != null ? read(before, true) : null;
    }

    private static @Nullable ActionCursor read(String key, boolean backwards) {
        String[] parts = key.split("_", 2);
        try {
            return parts.length < 2
                    ? null
                    : new ActionCursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), backwards);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null; // an address that somebody shortened begins at the beginning
        }
    }
}
