package nl.leertafel.stories;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The author has checked the answers, as they were in this version.
 *
 * @param anyway sent from the page with tips: the author knows, and leaves it to the reviewer
 */
record SendForm(
        @NotNull @Nullable UUID submission,
        @Nullable Long version,
        @NotNull @Nullable Recognisable recognisable,
        @Nullable Boolean anyway) {
    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }

    Recognisable answer() {
        return Objects.requireNonNull(recognisable, "validated before");
    }

    /** Somebody may be recognised, and the author has not seen the tips yet. */
    boolean wantsTips() {
        return answer() != Recognisable.NO && !Boolean.TRUE.equals(anyway);
    }
}
