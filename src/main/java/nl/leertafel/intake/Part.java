package nl.leertafel.intake;

/** What a column of the spreadsheet can say about a failure. */
enum Part {
    STATEMENT,
    TABLE,
    KIND,
    LEVEL,
    DOMAINS,
    OWNER,
    NAMED,
    WORKAROUND
}
