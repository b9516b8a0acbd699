package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Its author writes on; until it is released once more, the table may not read it. */
public record StoryTakenBack(UUID storyId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "story.takenBack";
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
