package nl.leertafel.stories;

/** Between whom it got stuck. */
enum StuckWhere {
    RESIDENT_AND_PROFESSIONAL,
    AMONG_PROFESSIONALS,
    PROFESSIONALS_AND_BOARD,
    AMONG_BOARDS
}
