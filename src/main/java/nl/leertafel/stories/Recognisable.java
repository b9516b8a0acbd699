package nl.leertafel.stories;

/** What the author says to: would family or a neighbour recognise this? */
enum Recognisable {
    NO,
    UNSURE,
    YES
}
