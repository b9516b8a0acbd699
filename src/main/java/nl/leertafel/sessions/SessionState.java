package nl.leertafel.sessions;

import java.util.Set;

public enum SessionState {
    PLANNED,
    CONVENED,
    IN_PROGRESS,
    FOLLOW_UP,
    CLOSED,
    CANCELLED;

    /** They have not begun yet. */
    static final Set<SessionState> PREPARING = Set.of(PLANNED, CONVENED);

    static final Set<SessionState> OPEN = Set.of(PLANNED, CONVENED, IN_PROGRESS);

    /** Things can still be put on its agenda. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
