package nl.leertafel.failures;

public enum FailureState {
    SUSPECTED,
    ACKNOWLEDGED,
    BEING_WORKED_ON,
    CHANGE_CLAIMED,
    RESOLVED,
    REOPENED,
    MERGED;

    public boolean isOpen() {
        return this != RESOLVED && this != MERGED;
    }

    /** On every next agenda: from acknowledged until resolved. */
    public boolean needsAttention() {
        return isOpen() && this != SUSPECTED;
    }
}
