package nl.leertafel.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last line of the page before. */
record TimelineCursor(Instant at, UUID id) {
    static @Nullable TimelineCursor of(@Nullable String typed) {
        if (typed == null) return null;
        String[] parts = typed.split("_", 2);
        try {
            return parts.length < 2 ? null : new TimelineCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null; // an address that somebody shortened begins at the beginning
        }
    }

    OffsetDateTime stored() {
        return at.atOffset(ZoneOffset.UTC);
    }
}
