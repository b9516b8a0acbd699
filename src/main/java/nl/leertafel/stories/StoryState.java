package nl.leertafel.stories;

public enum StoryState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    REFUSED,
    RELEASED,
    TOLD,
    FOLLOWED_UP,
    WITHDRAWN;

    /** The table may read it. */
    public boolean isReleased() {
        return this == RELEASED || this == TOLD || this == FOLLOWED_UP;
    }
}
