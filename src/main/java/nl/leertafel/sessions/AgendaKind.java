package nl.leertafel.sessions;

/** Kinds of agenda items, in their usual order. */
public enum AgendaKind {
    PURPOSE,
    SUCCESSES,
    PROMISES,
    FAILURES,
    STORY,
    SYSTEM,
    PATTERN,
    OPTIONS,
    AGREEMENTS,
    CHECK_OUT,
    OTHER
}
