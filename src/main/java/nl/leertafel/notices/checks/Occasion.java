package nl.leertafel.notices.checks;

/** Why somebody gets a mail about a rule check. */
enum Occasion {
    ASKED,
    SOON,
    LATE
}
