package nl.leertafel.notices.reminders;

/** Why somebody is reminded of an action. */
enum ReminderKind {
    /** Somebody handed it over to them. */
    RECEIVED,
    SOON,
    LATE
}
