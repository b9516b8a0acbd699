package nl.leertafel.failures;

public enum FailureState {
    SUSPECTED,
    ACKNOWLEDGED,
    BEING_WORKED_ON,
    CHANGE_CLAIMED,
    RESOLVED,
    REOPENED;

    public boolean isOpen() {
        return this != RESOLVED;
    }

    /** On every next agenda: from acknowledged until resolved. */
    public boolean needsAttention() {
        return this != SUSPECTED && this != RESOLVED;
    }
}
