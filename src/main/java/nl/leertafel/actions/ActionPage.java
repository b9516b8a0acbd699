package nl.leertafel.actions;

import java.util.List;
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
 * @param mayEnd whether the reader may complete it, drop it or hand it over
 * @param heirs who could do it instead
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
        List<Option> heirs) {}
