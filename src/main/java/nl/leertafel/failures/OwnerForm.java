package nl.leertafel.failures;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who owns it; while acknowledging, nobody yet is an answer too. */
record OwnerForm(@NotNull UUID submission, @Nullable UUID owner) {}
