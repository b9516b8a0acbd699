package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * The time of its text was over. What an author does is {@link StoryWithdrawn}.
 *
 * @param wasReleased whether the table could read it; of other stories it is not told that they existed
 */
public record StoryErased(UUID storyId, UUID tableId, boolean wasReleased, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return wasReleased ? "story.erased" : "story.draftErased";
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
