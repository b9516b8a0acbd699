package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** @param wasReleased whether the table could read it; of other stories it is not told that they existed */
public record StoryWithdrawn(UUID storyId, UUID tableId, boolean wasReleased, Actor by, Instant at)
        implements Happened {
    @Override
    public String what() {
        return "story.withdrawn";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.story(storyId));
    }

    @Override
    public boolean onTable() {
        return wasReleased;
    }
}
