package nl.leertafel.stories;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;

/** Stories as far as a person may see them. */
public interface StoryLookup {
    /** @throws NotFound when there is no such story, or the person may not see it */
    StorySummary find(UUID storyId, Actor actor);

    /** Those of the ids that the person may see; one query. */
    Map<UUID, StorySummary> find(Collection<UUID> storyIds, Actor actor);

    /** Who follows what comes of it: its author, and the authors of the signals that are told with it. */
    Set<UUID> followers(UUID storyId);

    /** Released ones of a table that the person may see, newest first: for linking. */
    List<StorySummary> released(UUID tableId, Actor actor);
}
