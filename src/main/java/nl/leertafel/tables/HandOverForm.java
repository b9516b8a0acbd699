package nl.leertafel.tables;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;

/** @param to who goes on with what the table did */
record HandOverForm(
        @NotNull UUID submission,
        @FreeText @NotBlank @Size(max = 200) String to) {
    HandOverForm {
        to = Typed.tidy(to);
    }
}
