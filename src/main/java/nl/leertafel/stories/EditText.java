package nl.leertafel.stories;

/**
 * The words of a suggested edit, as they are sealed together.
 *
 * @param base fingerprint of the answer for which it was written
 * @param proposed the whole answer in other words
 * @param why for the author
 */
record EditText(String base, String proposed, String why) {
    /** Never in the words themselves: {@link Words} removes it. */
    private static final String BETWEEN = "\u0000";

    static EditText of(String opened) {
        String[] parts = opened.split(BETWEEN, 3);
        return new EditText(parts[0], parts[1], parts[2]);
    }

    String together() {
        return String.join(BETWEEN, base, proposed, why);
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "EditText";
    }
}
