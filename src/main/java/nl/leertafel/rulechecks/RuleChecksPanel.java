package nl.leertafel.rulechecks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rule checks on the page of something else.
 *
 * @param what message key of what stands under the heading
 * @param empty message key of what it says when there are none
 * @param claim address of the form for a new one, if the person may write it here
 * @param all address of the whole list, if it shows more
 */
record RuleChecksPanel(
        String what,
        String empty,
        List<RuleCheckRow> rows,
        @Nullable String claim,
        @Nullable String all) {

    /** Those that were shown not to be a rule come first, and stand apart. */
    public List<RuleCheckRow> never() {
        return rows.stream().filter(RuleCheckRow::wasNeverARule).toList();
    }

    public List<RuleCheckRow> others() {
        return rows.stream().filter(row -> !row.wasNeverARule()).toList();
    }
}
