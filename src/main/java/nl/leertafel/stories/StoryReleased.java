package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** From now on the table may read it. */
public record StoryReleased(UUID storyId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "story.released";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.story(storyId));
    }
}
