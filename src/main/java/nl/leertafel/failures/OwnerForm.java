package nl.leertafel.failures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** Who owns it from now on, and what they have to know to take it over. */
record OwnerForm(
        @NotNull UUID submission,
        @Nullable UUID owner,
        @FreeText @Size(max = 2000) String handover) {
    OwnerForm {
        handover = Typed.text(handover);
    }
}
