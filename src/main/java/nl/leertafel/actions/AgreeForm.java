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

/** @param sure ticked when one more than five actions in a session is really meant */
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
        LocalDate due,

        @Nullable Boolean sure) {

    ActionOrigin origin() {
        return new ActionOrigin(session, item, story, failure);
    }

    UUID chosenOwner() {
        return Objects.requireNonNull(owner);
    }

    boolean isSure() {
        return Boolean.TRUE.equals(sure);
    }
}
