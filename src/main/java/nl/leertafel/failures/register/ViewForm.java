package nl.leertafel.failures.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** What is shown now, under a name. */
record ViewForm(
        @NotNull UUID submission,
        @FreeText @NotBlank @Size(max = 60) String name,
        @Nullable String query) {
    ViewForm {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }
}
