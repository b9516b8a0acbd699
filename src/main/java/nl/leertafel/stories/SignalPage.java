package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;

/**
 * Everything on one page.
 *
 * @param draft in which it is kept; null before anything was kept
 */
record SignalPage(
        List<TableSummary> tables,
        List<Spot> spots,
        @Nullable UUID draft) {
    public List<Option> tableOptions() {
        return tables.stream().map(table -> Option.of(table.id(), table.name())).toList();
    }

    public List<Option> consents() {
        return Option.all(Consent.class, "stories.consent");
    }

    public List<Option> recognisableOptions() {
        return Option.all(Recognisable.class, "stories.recognisable");
    }

    List<Spot> open(Question question) {
        return spots.stream()
                .filter(spot -> spot.open() && spot.question() == question)
                .toList();
    }

    boolean isClear() {
        return spots.stream().noneMatch(Spot::open);
    }
}
