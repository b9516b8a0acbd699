package nl.leertafel.failures;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A failure that was known before it came to a table.
 *
 * @param owner who will be proposed when it is acknowledged
 * @param namedAt since when it is known; null for now
 */
public record KnownFailure(
        UUID tableId,
        String statement,
        FailureKind kind,
        FailureLevel level,
        Set<Domain> domains,
        String workaround,
        @Nullable UUID owner,
        @Nullable Instant namedAt) {
    Description description() {
        return new Description(statement, kind, level, domains, workaround);
    }
}
