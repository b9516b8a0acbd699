package nl.leertafel.rulechecks;

/** What one can do with a rule check that has been claimed. */
enum May {
    REQUEST,
    RULE,
    WITHDRAW
}
