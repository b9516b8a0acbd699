package nl.leertafel.tables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;

/** Tables and seats of the municipality in which the current transaction works. */
public interface TableLookup {
    /** One query; seats that are vacant are nobody's. */
    Seats seatsOf(Actor actor);

    /** @throws NotFound when there is no such table here; says nothing about who may see it */
    TableSummary find(UUID tableId);

    Map<UUID, TableSummary> find(Collection<UUID> tableIds);

    /** What the person sees, by name. */
    List<TableSummary> visibleTo(Actor actor);

    /** Everybody with a seat at the table, guests left out, in the order of the seats. */
    List<Sitter> sitters(UUID tableId);
}
