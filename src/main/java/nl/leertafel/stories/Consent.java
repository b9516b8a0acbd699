package nl.leertafel.stories;

/** Why the story may be told; never who gave it. */
enum Consent {
    RESIDENT,
    PARENTS,
    FULLY_ALTERED
}
