package nl.leertafel.actions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.leertafel.shared.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param nextSession day of the first session to come at the tables that are looked at
 * @param previous address of the page before, if there is one
 * @param next address of the next page, if there is one
 * @param about things to which it is narrowed, apart from table and person
 */
record ActionListPage(
        ActionFilter filter,
        ActionCounts counts,
        List<ActionGroup> groups,
        @Nullable LocalDate nextSession,
        @Nullable String previous,
        @Nullable String next,
        List<ActionListNames.Narrowed> about,
        List<Option> tables,
        List<Option> people,
        boolean mayAgree) {
    /** For somebody who sees no table. */
    static ActionListPage nothing(ActionFilter filter) {
        return new ActionListPage(
                filter, ActionCounts.NONE, List.of(), null, null, null, List.of(), List.of(), List.of(), false);
    }

    /** Another way to look at the list. @param key message key */
    record Tab(String key, String address, int count, boolean current) {
        public boolean isMany() {
            return count > ActionCounts.LIMIT;
        }
    }

    public List<Tab> views() {
        return Arrays.stream(ActionFilter.View.values())
                .map(view -> new Tab(
                        "actions.view." + view, filter.with(view).first(), counts.of(view), view == filter.view()))
                .toList();
    }

    public List<Tab> statuses() {
        return Arrays.stream(ActionFilter.Status.values())
                .map(status -> new Tab(
                        "actions.status." + status,
                        filter.with(status).first(),
                        counts.of(status),
                        status == filter.status()))
                .toList();
    }

    public List<Tab> orders() {
        return Arrays.stream(ActionFilter.Order.values())
                .filter(order ->
                        order != ActionFilter.Order.MATCH || !filter.q().isEmpty())
                .map(order ->
                        new Tab("actions.order." + order, filter.with(order).first(), 0, order == filter.order()))
                .toList();
    }

    public List<ActionRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Whether it says how many of what is shown are late. */
    public boolean showsLate() {
        return counts.late() > 0 && filter.status() != ActionFilter.Status.ENDED;
    }

    /** Words are looked for among open ones first; what was agreed long ago stands among the rest. */
    public @Nullable String everywhere() {
        return filter.isNarrowed() && filter.status() == ActionFilter.Status.OPEN && counts.ended() > 0
                ? filter.with(ActionFilter.Status.ALL).first()
                : null;
    }

    /** Message key of what to say when there is nothing. */
    public String empty() {
        if (filter.isNarrowed()) return "actions.none.found";
        return "actions.none." + filter.view() + (filter.status() == ActionFilter.Status.ENDED ? ".ended" : "");
    }

    /** Back to the beginning, from a later page. */
    public @Nullable String first() {
        return filter.cursor() == null ? null : filter.first();
    }
}
