package nl.leertafel.rulechecks;

import java.util.List;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Option;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;

/**
 * One rule check with what it came from, as far as the reader may see that.
 *
 * @param rulings the one that holds first
 * @param officials whom one may ask
 * @param entersSessions whether the page of its session opens for the reader
 */
record RuleCheckPage(
        RuleCheckFacts facts,
        TableSummary table,
        @Nullable SessionSummary session,
        @Nullable StorySummary story,
        @Nullable FailureSummary failure,
        List<ShownRuling> rulings,
        List<Option> officials,
        boolean entersSessions,
        boolean mayRequest,
        boolean mayRule,
        boolean mayWithdraw) {

    public @Nullable ShownRuling ruling() {
        return rulings.isEmpty() ? null : rulings.get(0);
    }

    public List<ShownRuling> earlier() {
        return rulings.stream().skip(1).toList();
    }

    /** Who can be asked is the one thing that is missing. */
    public boolean lacksOfficial() {
        return mayRequest && officials.isEmpty();
    }
}
