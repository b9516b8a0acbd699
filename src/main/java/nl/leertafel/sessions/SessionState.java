package nl.leertafel.sessions;

public enum SessionState {
    PLANNED,
    CONVENED,
    IN_PROGRESS,
    FOLLOW_UP,
    CLOSED,
    CANCELLED;

    /** Things can still be put on its agenda. */
    public boolean isOpen() {
        return this == PLANNED || this == CONVENED || this == IN_PROGRESS;
    }
}
