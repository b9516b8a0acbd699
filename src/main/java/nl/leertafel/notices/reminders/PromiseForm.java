package nl.leertafel.notices.reminders;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;

/** What came of a promise, from the mail. */
record PromiseForm(
        @NotNull UUID submission,
        @FreeText @NotBlank @Size(max = 2000) String result) {}
