package nl.leertafel.stories;

/** From which side of practice the story comes. */
enum Source {
    NEIGHBOURHOOD_TEAM,
    VEILIG_THUIS,
    TESTBED,
    OTHER
}
