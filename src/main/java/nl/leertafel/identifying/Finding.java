package nl.leertafel.identifying;

import java.util.List;

/**
 * A place in a text that may identify somebody. It holds no text itself, so that it may be logged and kept.
 *
 * @param start first UTF-16 unit
 * @param end the unit behind the last one
 */
public record Finding(FindingKind kind, Certainty certainty, int start, int end) {
    public Finding {
        if (start < 0 || end <= start) throw new IllegalArgumentException("From " + start + " to " + end);
    }

    public boolean isCertain() {
        return certainty == Certainty.CERTAIN;
    }

    /** Message key of its name, such as “telefoonnummer”. */
    public String key() {
        return kind.key();
    }

    /** Message key of the sentence that says why it may not stand there. */
    public String whyKey() {
        return kind.whyKey();
    }

    /** Message keys of what may stand there instead, the likeliest first. */
    public List<String> insteadKeys() {
        return kind.insteadKeys();
    }

    /** The words that were found, out of the text that was searched. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
