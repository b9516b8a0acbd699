package nl.leertafel.stories;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** At which table a new story is told. */
record StartForm(
        @NotNull @Nullable UUID submission,
        @NotNull @Nullable UUID tableId) {
    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }
}
