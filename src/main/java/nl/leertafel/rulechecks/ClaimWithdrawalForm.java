package nl.leertafel.rulechecks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;

/** Why nobody has to look it up any more. */
record ClaimWithdrawalForm(
        @NotNull UUID submission,
        @NotNull Long version,
        @FreeText @NotBlank @Size(max = 1000) String reason) {
    ClaimWithdrawalForm {
        reason = Typed.text(reason);
    }
}
