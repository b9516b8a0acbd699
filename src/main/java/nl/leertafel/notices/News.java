package nl.leertafel.notices;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell the followers of a story.
 *
 * @param thing what it is about apart from the story
 */
record News(NewsKind kind, UUID story, @Nullable Subject thing, Instant at) {
    @Nullable
    UUID thingId() {
        return thing == null ? null : thing.id();
    }

    @Nullable
    String thingKind() {
        return thing == null ? null : thing.kind().name();
    }
}
