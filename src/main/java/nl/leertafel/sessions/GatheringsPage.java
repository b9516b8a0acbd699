package nl.leertafel.sessions;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a table.
 *
 * @param coming those that are not closed, soonest first; only on the first page
 * @param past last first
 * @param next after which session the next page of past ones goes on, null at the end
 */
record GatheringsPage(
        Purpose table,
        List<SessionRow> coming,
        List<SessionRow> past,
        @Nullable UUID next,
        boolean first,
        boolean mayPlan) {

    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty();
    }

    @Nullable
    public String nextHref() {
        return next == null ? null : address() + "?after=" + next;
    }

    @Nullable
    public String firstHref() {
        return first ? null : address();
    }

    private String address() {
        return "/tables/" + table.tableId() + "/sessions";
    }
}
