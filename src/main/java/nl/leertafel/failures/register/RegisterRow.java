package nl.leertafel.failures.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureState;
import nl.leertafel.shared.Attention;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A failure in the register.
 *
 * @param key its value in the order of the list, for the cursor
 */
record RegisterRow(
        UUID id,
        String statement,
        String table,
        Attention attention,
        @Nullable String owner,
        @Nullable String organisation,
        FailureKind kind,
        FailureLevel level,
        FailureState state,
        Instant namedAt,
        Instant touchedAt,
        List<Domain> domains,
        String workaround,
        int stories,
        String key) {}
