package nl.leertafel.actions;

import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Option;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;

/**
 * One action with what it came from, as far as the reader may see that.
 *
 * @param entersSessions whether the pages of its sessions open for the reader
 * @param mayEnd whether the reader may complete it, drop it, hand it over or give it another day
 * @param mayUndo whether the reader may take its end back
 * @param heirs who could do it instead
 * @param changes oldest first
 * @param giver from whom the reader got it and to whom it can go back
 */
record ActionPage(
        ActionFacts facts,
        TableSummary table,
        @Nullable SessionSummary session,
        @Nullable SessionSummary endedIn,
        @Nullable StorySummary story,
        @Nullable FailureSummary failure,
        boolean entersSessions,
        boolean mayEnd,
        boolean mayUndo,
        List<Option> heirs,
        List<ActionHistory.Change> changes,
        @Nullable UUID giver) {
    /** What was said to have come of it before that was taken back: nothing that was typed is lost. */
    String saidBefore() {
        return changes.isEmpty() || !facts.isOpen() ? "" : saidBefore(changes.get(changes.size() - 1));
    }

    private static String saidBefore(ActionHistory.Change last) {
        return last.kind() == ActionHistory.Kind.REOPENED ? last.note() : "";
    }

    /** How it came to who does it now, if somebody else did it before. */
    public ActionHistory.@Nullable Change received() {
        return changes.stream()
                .filter(change -> facts.ownerId().equals(change.toPerson()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
