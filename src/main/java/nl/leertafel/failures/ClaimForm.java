package nl.leertafel.failures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;

/** What has changed in practice. */
record ClaimForm(
        @NotNull UUID submission,
        @FreeText @NotBlank @Size(max = 2000) String claim) {
    ClaimForm {
        claim = Typed.text(claim);
    }
}
