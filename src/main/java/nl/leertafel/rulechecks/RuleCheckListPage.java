package nl.leertafel.rulechecks;

import java.util.Arrays;
import java.util.List;
import nl.leertafel.shared.Option;
import org.jspecify.annotations.Nullable;

/**
 * The list of rule checks.
 *
 * @param tables those that the person sees
 * @param next address of the next page, if there is one
 */
record RuleCheckListPage(
        RuleCheckFilter filter,
        RuleCheckCounts counts,
        List<RuleCheckRow> rows,
        List<Option> tables,
        @Nullable String next,
        boolean mayClaim) {

    /** Another way to look at the list. @param key message key */
    record Tab(String key, String address, int count, boolean current) {}

    public List<Tab> views() {
        return Arrays.stream(RuleCheckFilter.View.values())
                .map(view ->
                        new Tab("rulechecks.view." + view, filter.with(view), counts.of(view), view == filter.view()))
                .toList();
    }

    public boolean seesSeveralTables() {
        return tables.size() > 1;
    }

    public List<RuleCheckState> states() {
        return List.of(RuleCheckState.values());
    }

    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    /** Message key of what to say when there is nothing. */
    public String empty() {
        if (tables.isEmpty()) return "rulechecks.none.noTable";
        return filter.isNarrowed() ? "rulechecks.none.found" : "rulechecks.none." + filter.view();
    }

    /** Back to the beginning, from a later page. */
    public @Nullable String first() {
        return filter.after() == null ? null : filter.first();
    }
}
