package nl.leertafel.actions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What somebody will do by when, and where that comes from. */
record AgreeForm(
        @NotNull UUID submission,
        @NotNull UUID table,
        @Nullable UUID session,
        @Nullable UUID item,
        @Nullable UUID story,
        @Nullable UUID failure,
        @FreeText @NotBlank @Size(max = 500) String what,
        @NotNull @Nullable UUID owner,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate due) {

    ActionOrigin origin() {
        return new ActionOrigin(session, item, story, failure);
    }

    UUID chosenOwner() {
        return Objects.requireNonNull(owner);
    }
}
