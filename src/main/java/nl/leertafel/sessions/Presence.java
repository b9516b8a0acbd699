package nl.leertafel.sessions;

/** Whether somebody who was expected was there. */
enum Presence {
    PRESENT,
    DEPUTY,
    ABSENT
}
