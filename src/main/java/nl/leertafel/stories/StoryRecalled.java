package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** The table may no longer read it: the reviewer took the release back before anybody used it. */
public record StoryRecalled(UUID storyId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "story.recalled";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.story(storyId));
    }
}
