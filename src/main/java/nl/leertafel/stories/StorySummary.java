package nl.leertafel.stories;

import java.util.UUID;

/** @param title empty when the story was withdrawn: what it was called is erased too */
public record StorySummary(UUID id, UUID tableId, String title, StoryState state) {
    /** Without the title, so that it reaches no log. */
    @Override
    public String toString() {
        return "story " + id;
    }
}
