package nl.leertafel.failures.register;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.tables.TableSummary;

/**
 * The tables of which a person sees the failures.
 *
 * @param decides whether they say at one of them who owns a failure
 */
record Places(Map<UUID, TableSummary> tables, boolean decides) {
    Set<UUID> ids() {
        return tables.keySet();
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    boolean areSeveral() {
        return tables.size() > 1;
    }
}
