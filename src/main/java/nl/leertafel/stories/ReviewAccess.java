package nl.leertafel.stories;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Component;

/** Who may review what: stories of the tables at which they are privacy reviewer, never their own. */
@Component
class ReviewAccess {
    private final CaseStories stories;
    private final TableLookup tables;

    ReviewAccess(CaseStories stories, TableLookup tables) {
        this.stories = stories;
        this.tables = tables;
    }

    /**
     * A story that was submitted, in whatever state it is now.
     *
     * @throws NotFound also while it is a draft
     */
    CaseStory find(Actor actor, UUID id) {
        return stories.findById(id)
                .filter(story -> story.state() != StoryState.DRAFT)
                .filter(story -> tables.seatsOf(actor).has(story.tableId(), SeatRole.PRIVACY_REVIEWER))
                .orElseThrow(() -> new NotFound("story to review", id));
    }

    /** @throws NotFound also for somebody's own story: it is not in their queue */
    CaseStory another(Actor actor, UUID id) {
        CaseStory story = find(actor, id);
        if (story.isBy(actor)) throw new NotFound("story to review", id);
        return story;
    }

    /**
     * Another's story that waits for a verdict.
     *
     * @throws RuleBroken when it no longer waits
     */
    CaseStory waiting(Actor actor, UUID id) {
        CaseStory story = another(actor, id);
        if (story.state() != StoryState.SUBMITTED) throw new RuleBroken("stories.rule.notWaiting");
        return story;
    }
}
