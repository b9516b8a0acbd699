package nl.leertafel.failures.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register shows, all pages of it, for a spreadsheet or for paper.
 *
 * @param headers message keys
 * @param rows cells in the order of the headers: a text in the reader's language, a number, a day, or nothing
 * @param cut whether there were more rows than {@link #LONGEST}
 */
record RegisterSheet(List<String> headers, List<List<@Nullable Object>> rows, boolean cut) {
    static final int LONGEST = 5_000;
}
