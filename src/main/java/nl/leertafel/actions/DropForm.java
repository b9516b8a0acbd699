package nl.leertafel.actions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;

/** Why an action will not be done. */
record DropForm(
        @NotNull UUID submission,
        @NotNull Long version,
        @FreeText @NotBlank @Size(max = 2000) String reason) {}
