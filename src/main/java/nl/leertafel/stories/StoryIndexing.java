package nl.leertafel.stories;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the index to what a table may read: a story comes in when it is released, and leaves with its words. */
@Component
class StoryIndexing {
    private final CaseStories stories;
    private final StoryIndex index;

    StoryIndexing(CaseStories stories, StoryIndex index) {
        this.stories = stories;
        this.index = index;
    }

    @EventListener
    void on(StoryReleased released) {
        stories.findById(released.storyId()).ifPresent(index::write);
    }

    @EventListener
    void on(StoryRecalled recalled) {
        index.erase(recalled.storyId());
    }

    @EventListener
    void on(StoryWithdrawn withdrawn) {
        index.erase(withdrawn.storyId());
    }
}
