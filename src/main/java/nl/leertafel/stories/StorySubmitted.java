package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** For the privacy reviewers; nobody else knows of it yet. */
public record StorySubmitted(UUID storyId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "story.submitted";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.story(storyId));
    }

    @Override
    public boolean onTable() {
        return false;
    }
}
