package nl.leertafel.stories;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.SubjectNames;
import org.springframework.stereotype.Component;

/** Titles of stories for agendas, to whoever may read the story. */
@Component
class StoryNames implements SubjectNames {
    private final StoryLookup stories;

    StoryNames(StoryLookup stories) {
        this.stories = stories;
    }

    @Override
    public Map<UUID, String> of(Subject.Kind kind, Collection<UUID> ids, Actor reader) {
        if (kind != Subject.Kind.STORY) return Map.of();
        Map<UUID, String> names = new HashMap<>();
        stories.find(ids, reader).forEach((id, story) -> {
            if (!story.title().isEmpty()) names.put(id, story.title());
        });
        return names;
    }
}
