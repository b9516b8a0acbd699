package nl.leertafel.rulechecks;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Who looks it up, and by when. */
record CheckRequestForm(
        @NotNull UUID submission,
        @NotNull Long version,
        @NotNull @Nullable UUID official,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate due) {
    UUID chosenOfficial() {
        return Objects.requireNonNull(official);
    }
}
