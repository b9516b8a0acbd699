package nl.leertafel.actions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** Who does it from now on, and what they should know. */
record HandOverForm(
        @NotNull UUID submission,
        @NotNull Long version,
        @NotNull @Nullable UUID heir,
        @FreeText @Size(max = 500) @Nullable String note) {
    UUID chosenHeir() {
        return Objects.requireNonNull(heir);
    }

    String words() {
        return note == null ? "" : note.strip();
    }
}
