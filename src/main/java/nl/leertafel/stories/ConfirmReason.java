package nl.leertafel.stories;

/** Why words that look identifying may stand. */
enum ConfirmReason {
    NOT_A_PERSON,
    MAY_BE_NAMED,
    ALTERED,
    COMMON,
    OTHER
}
