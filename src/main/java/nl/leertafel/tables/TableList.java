package nl.leertafel.tables;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param after the table after which this page begins, null for the first page
 * @param next the table after which the next page begins, null on the last page
 */
record TableList(
        List<TableRow> rows,
        String q,
        boolean backwards,
        @Nullable UUID after,
        @Nullable UUID next) {
    private static final int FEW = 7;

    /** Nobody needs a search box for what they see at a glance. */
    boolean isSearchable() {
        return rows.size() > FEW || after != null || !q.isEmpty();
    }
}
