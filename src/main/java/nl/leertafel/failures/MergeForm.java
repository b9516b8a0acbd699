package nl.leertafel.failures;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two failures that are the same.
 *
 * @param other than the one on whose page it began
 * @param keep the one of both that stays
 */
record MergeForm(
        @NotNull UUID submission,
        @NotNull @Nullable UUID other,
        @NotNull @Nullable UUID keep) {
    UUID chosenOther() {
        return Objects.requireNonNull(other);
    }

    UUID chosenKeep() {
        return Objects.requireNonNull(keep);
    }
}
