package nl.leertafel.failures;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story that shows the failure. */
record LinkForm(@NotNull UUID submission, @NotNull @Nullable UUID story) {}
