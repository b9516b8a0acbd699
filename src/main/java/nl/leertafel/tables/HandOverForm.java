package nl.leertafel.tables;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param to who goes on with what the table did */
record HandOverForm(
        @NotNull UUID submission, @NotBlank @Size(max = 200) String to) {
    HandOverForm {
        to = Typed.tidy(to);
    }
}
