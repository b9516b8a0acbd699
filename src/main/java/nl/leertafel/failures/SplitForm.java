package nl.leertafel.failures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.FreeText;

/** A part of a failure that is a cause of its own, the stories that show it, and what else goes along with it. */
record SplitForm(
        @NotNull UUID submission,
        @FreeText @NotBlank @Size(max = 300) String statement,
        @NotEmpty Set<UUID> stories,
        Set<UUID> along) {
    SplitForm {
        statement = Typed.line(statement);
        stories = Typed.ticked(stories);
        along = Typed.ticked(along);
    }
}
