package nl.leertafel.failures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What to try, who starts it and by when. */
record ExperimentForm(
        @NotNull UUID submission,
        @FreeText @NotBlank @Size(max = 200) String idea,
        @NotNull @Nullable UUID starter,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate startBy) {
    ExperimentForm {
        idea = Typed.line(idea);
    }

    UUID chosenStarter() {
        return Objects.requireNonNull(starter);
    }

    LocalDate chosenStart() {
        return Objects.requireNonNull(startBy);
    }
}
