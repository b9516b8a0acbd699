package nl.leertafel.notices;

import java.util.Set;
import java.util.UUID;

/** Who hears what comes of a story. */
public interface StoryFollowers {
    /** The author, and the authors of signals that were bundled in it. */
    Set<UUID> of(UUID storyId);
}
