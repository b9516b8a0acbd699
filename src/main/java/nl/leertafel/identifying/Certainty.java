package nl.leertafel.identifying;

/** How sure the search is. */
public enum Certainty {
    /** A number or an address that points to one person: it is never stored. */
    CERTAIN,
    /** It may identify somebody: the author changes it, or confirms it with a reason. */
    PROBABLE
}
