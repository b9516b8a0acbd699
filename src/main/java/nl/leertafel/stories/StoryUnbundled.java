package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** It stands on its own again. */
public record StoryUnbundled(UUID signalId, UUID storyId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "story.unbundled";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.story(signalId), Subject.story(storyId));
    }
}
