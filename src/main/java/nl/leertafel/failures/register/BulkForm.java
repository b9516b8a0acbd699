package nl.leertafel.failures.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureWish;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** To what all of them are changed. */
record BulkForm(
        @NotNull UUID submission,
        @Nullable UUID owner,
        @Nullable FailureLevel level,
        @Nullable Domain domain,
        @FreeText @Size(max = 2000) String note) {
    BulkForm {
        note = note == null ? "" : note.strip();
    }

    FailureWish wish(FailureWish.Verb verb) {
        return new FailureWish(verb, owner, level, domain, note);
    }
}
