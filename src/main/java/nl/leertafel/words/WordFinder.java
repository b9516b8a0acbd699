package nl.leertafel.words;

/** Makes a question of what somebody types. Works in a transaction, among the words of its municipality. */
public interface WordFinder {
    /** Letters that count; what is longer is cut off. */
    int LONGEST = 200;

    /** One statement; any text is sound, also nothing. */
    WordQuery asked(String typed);

    /** As {@link #asked}, while somebody is still typing the last word. */
    WordQuery begun(String typed);
}
