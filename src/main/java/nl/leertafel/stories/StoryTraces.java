package nl.leertafel.stories;

import java.util.UUID;

/**
 * Something beside the story that holds words of it, or words about it. All beans of this type are asked when the text of
 * a story is erased: when its author withdraws it, and when its time is over.
 */
public interface StoryTraces {
    /** In the transaction of the caller; nothing of it can be brought back. */
    void erase(UUID storyId);
}
