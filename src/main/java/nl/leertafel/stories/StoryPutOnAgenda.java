package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

public record StoryPutOnAgenda(UUID storyId, UUID tableId, UUID sessionId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "story.onAgenda";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.story(storyId), Subject.session(sessionId));
    }
}
