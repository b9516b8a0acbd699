package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** The reason goes to the author alone, by the page of the story. */
public record StoryRefused(UUID storyId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "story.refused";
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
