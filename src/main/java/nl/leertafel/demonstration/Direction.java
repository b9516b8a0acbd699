package nl.leertafel.demonstration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One scene as the script has it.
 *
 * @param place file and number, for who must mend it
 * @param at moment relative to today
 * @param alias name by which later scenes know what this one makes
 */
record Direction(
        String place,
        String at,
        @Nullable String by,
        String verb,
        @Nullable String alias,
        Map<String, Object> fields) {

    @Override
    public String toString() {
        return place + ": " + verb + " at " + at + (by == null ? "" : " by " + by);
    }
}
