package nl.leertafel.actions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.springframework.format.annotation.DateTimeFormat;

/** Another day, and why. */
record RescheduleForm(
        @NotNull UUID submission,
        @NotNull Long version,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate due,

        @FreeText @NotBlank @Size(max = 500) String why) {}
