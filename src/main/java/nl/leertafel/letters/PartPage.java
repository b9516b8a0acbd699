package nl.leertafel.letters;

/**
 * One part to write on.
 *
 * @param stored what it says now
 * @param fresh whether the form holds words that were composed anew instead
 */
record PartPage(LetterRow letter, PartText stored, long version, PartText offered, boolean fresh) {}
