package nl.leertafel.insight;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which list behind a number: the parameters of its address. */
record BehindQuery(
        @Nullable String which,
        @Nullable Set<UUID> table,
        @Nullable String period,
        @Nullable UUID after) {

    String asked() {
        return which == null ? "" : which;
    }

    Set<UUID> tables() {
        return table == null ? Set.of() : table;
    }

    String written() {
        return period == null ? "" : period;
    }
}
