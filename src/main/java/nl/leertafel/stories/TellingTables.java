package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableState;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody may tell stories: as a frontline professional or resident, at tables that still work. */
@Component
class TellingTables {
    private final TableLookup tables;

    TellingTables(TableLookup tables) {
        this.tables = tables;
    }

    /**
     * By name.
     *
     * @throws NotFound when there is none
     */
    List<TableSummary> of(Actor actor) {
        List<TableSummary> practice =
                tables.find(tables.seatsOf(actor).tables(SeatRole::isFromPractice)).values().stream()
                        .filter(table -> table.state() != TableState.HANDED_OVER)
                        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                        .toList();
        if (practice.isEmpty()) throw new NotFound("table for a story of", actor.personId());
        return practice;
    }

    TableSummary chosen(Actor actor, @Nullable UUID tableId) {
        return of(actor).stream()
                .filter(table -> table.id().equals(tableId))
                .findFirst()
                .orElseThrow(() -> new NotFound("table for a story", String.valueOf(tableId)));
    }
}
