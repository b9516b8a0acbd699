package nl.leertafel.stories;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The author has checked the answers, as they were in this version. */
record SendForm(
        @NotNull @Nullable UUID submission, @Nullable Long version) {
    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }
}
