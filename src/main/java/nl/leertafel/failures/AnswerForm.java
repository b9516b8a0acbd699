package nl.leertafel.failures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** Does this still happen? */
record AnswerForm(
        @NotNull UUID submission,
        @NotNull @Nullable Boolean stillHappens,
        @FreeText @Size(max = 2000) String note) {
    AnswerForm {
        note = Typed.text(note);
    }
}
