package nl.leertafel.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;

record SkipForm(
        @NotNull UUID submission,
        @FreeText @NotBlank @Size(max = 1000) String reason) {
    SkipForm {
        reason = Words.lines(reason);
    }
}
