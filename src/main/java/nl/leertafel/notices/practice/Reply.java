package nl.leertafel.notices.practice;

/** An answer to "does this still happen?". */
enum Reply {
    YES,
    NO,
    /** In own words: neither confirms nor denies. */
    OTHER
}
