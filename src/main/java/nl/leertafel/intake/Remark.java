package nl.leertafel.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, or what its reader should look at.
 *
 * @param column its letters; null when the column is not there
 * @param key message key behind {@code intake.remark.}
 * @param address of the failure that it is about, if it is
 */
record Remark(
        Part part,
        @Nullable String column,
        String key,
        List<String> words,
        @Nullable String address) {
    public String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }
}
