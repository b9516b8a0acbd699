package nl.leertafel.failures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A failure that looks like one that somebody is about to name. */
record Likely(
        UUID id,
        String statement,
        FailureState state,
        @Nullable String owner,
        int stories) {}
