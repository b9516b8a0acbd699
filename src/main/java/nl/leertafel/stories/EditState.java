package nl.leertafel.stories;

/** What became of a suggested edit. */
enum EditState {
    /** Only reviewers see it. */
    DRAFT,
    /** The author has it and has not answered. */
    OPEN,
    ACCEPTED,
    DECLINED,
    /** The author sent the story again without an answer to it. */
    LEFT
}
