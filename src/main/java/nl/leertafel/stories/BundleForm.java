package nl.leertafel.stories;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signals that show the same as a story. */
record BundleForm(
        @NotNull @Nullable UUID submission,
        @NotEmpty @Nullable Set<UUID> signals) {
    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }

    Set<UUID> chosen() {
        return Objects.requireNonNull(signals, "validated before");
    }
}
