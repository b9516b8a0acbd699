package nl.leertafel.rulechecks;

import java.util.List;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form in which somebody writes down that a rule is claimed.
 *
 * @param similar claims that look like it
 */
record RuleClaimPage(
        TableSummary table,
        RuleOrigins.Found from,
        @Nullable String item,
        List<Option> claimants,
        List<RuleCheckRow> similar) {

    /** Where somebody goes who changes their mind. */
    public String back() {
        if (from.session() != null) return "/sessions/" + from.session().id();
        if (from.failure() != null) return "/failures/" + from.failure().id();
        return from.story() != null ? "/stories/" + from.story().id() : "/tables/" + table.id();
    }
}
