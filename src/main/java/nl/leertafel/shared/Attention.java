package nl.leertafel.shared;

import java.util.List;

/**
 * The attention that a failure got, a bead for each session since it was named, oldest first.
 *
 * @param touched whether something was done about it at that session
 * @param waiting how many of the last ones are untouched in a row
 * @param escalated whether a flag follows the last bead
 */
public record Attention(List<Boolean> touched, int waiting, boolean escalated) {
    private static final int LATEST = 8;

    /** The last ones, as many as fit a telephone. */
    public List<Boolean> latest() {
        return touched.subList(earlier(), touched.size());
    }

    /** How many came before those. */
    public int earlier() {
        return Math.max(0, touched.size() - LATEST);
    }
}
