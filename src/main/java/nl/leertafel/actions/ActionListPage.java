package nl.leertafel.actions;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next address of the next page, if there is one */
record ActionListPage(
        ActionFilter filter,
        ActionCounts counts,
        List<ActionRow> rows,
        @Nullable String next,
        boolean mayAgree) {

    /** Another way to look at the list. @param key message key */
    record Tab(String key, String address, int count, boolean current) {}

    public List<Tab> views() {
        return Arrays.stream(ActionFilter.View.values())
                .map(view -> new Tab("actions.view." + view, filter.with(view), counts.of(view), view == filter.view()))
                .toList();
    }

    public List<Tab> statuses() {
        return Arrays.stream(ActionFilter.Status.values())
                .map(status -> new Tab(
                        "actions.status." + status, filter.with(status), counts.of(status), status == filter.status()))
                .toList();
    }

    /** Whether it says how many of what is shown are late. */
    public boolean showsLate() {
        return counts.late() > 0 && filter.status() != ActionFilter.Status.ENDED;
    }

    /** Message key of what to say when there is nothing. */
    public String empty() {
        if (filter.isNarrowed()) return "actions.none.found";
        return "actions.none." + filter.view() + (filter.status() == ActionFilter.Status.ENDED ? ".ended" : "");
    }

    /** Back to the beginning, from a later page. */
    public @Nullable String first() {
        return filter.after() == null ? null : filter.first();
    }
}
