package nl.leertafel.sessions;

/** What came of an agenda item. */
public enum Outcome {
    INFORMATION,
    AGREEMENT,
    FAILURE_NAMED,
    EXPERIMENT_STARTED,
    CARRIED_OVER
}
