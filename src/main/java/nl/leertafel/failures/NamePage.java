package nl.leertafel.failures;

import java.util.List;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form in which a failure is named.
 *
 * @param tables the table, or those among which the person chooses
 */
record NamePage(
        List<TableSummary> tables,
        @Nullable SessionSummary session,
        @Nullable StorySummary story,
        List<Likely> likely) {

    public boolean asksTable() {
        return tables.size() > 1;
    }

    public List<Option> tableOptions() {
        return tables.stream().map(table -> Option.of(table.id(), table.name())).toList();
    }

    @Nullable
    Purpose pinned() {
        return tables.size() == 1 ? tables.get(0).pinned() : null;
    }
}
