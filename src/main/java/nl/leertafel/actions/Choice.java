package nl.leertafel.actions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many new actions a session has, and what was answered to which ones really.
 *
 * @param open new ones that nobody dropped
 * @param kept how many were meant at the last answer; 0 when there is none
 * @param because why it were more than five
 */
record Choice(
        int open,
        int kept,
        @Nullable String because,
        @Nullable String person,
        @Nullable Instant at) {
    /** Domain: more than five new actions in one session asks which ones are really meant. */
    static final int MANY = 5;

    /** One more than was answered for asks anew. */
    public boolean asks() {
        return open > Math.max(MANY, kept);
    }

    public boolean isAnswered() {
        return at != null && because != null && !because.isEmpty();
    }
}
