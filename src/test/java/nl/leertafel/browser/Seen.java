package nl.leertafel.browser;

/** A page that somebody came upon, written by the template {@code view}. */
record Seen(String person, String address, String view, int length) {}
