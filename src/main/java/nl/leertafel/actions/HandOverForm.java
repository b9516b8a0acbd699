package nl.leertafel.actions;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who does it from now on. */
record HandOverForm(
        @NotNull UUID submission,
        @NotNull Long version,
        @NotNull @Nullable UUID heir) {
    UUID chosenHeir() {
        return Objects.requireNonNull(heir);
    }
}
