package nl.leertafel.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People of the municipality in which the current transaction works. */
public interface PersonLookup {
    /** Those of the ids that exist here; one query. */
    Map<UUID, PersonSummary> find(Collection<UUID> ids);

    /** Everybody who is invited or active, by name: for choosing who takes a seat. */
    List<PersonSummary> choices();
}
