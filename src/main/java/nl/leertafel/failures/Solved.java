package nl.leertafel.failures;

/** Whether it is solved for one family. */
enum Solved {
    YES,
    PARTLY,
    NO
}
