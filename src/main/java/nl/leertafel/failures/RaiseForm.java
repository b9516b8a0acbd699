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

/** To which level it goes, to whom there, who takes it and by when. */
record RaiseForm(
        @NotNull UUID submission,
        @NotNull @Nullable FailureLevel higher,
        @FreeText @NotBlank @Size(max = 120) String toWhom,
        @NotNull @Nullable UUID carrier,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate raiseBy) {
    RaiseForm {
        toWhom = Typed.line(toWhom);
    }

    UUID chosenCarrier() {
        return Objects.requireNonNull(carrier);
    }

    LocalDate chosenDate() {
        return Objects.requireNonNull(raiseBy);
    }
}
