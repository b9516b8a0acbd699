package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** The author has heard what came of it. */
public record StoryFollowedUp(UUID storyId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "story.followedUp";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.story(storyId));
    }
}
