package nl.leertafel.intake;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rows that are shown are left out.
 *
 * @param faulty all with something wrong are left out as well, also those on other pages
 */
record SkipForm(
        @NotNull UUID submission,
        Set<Integer> shown,
        Set<Integer> skipped,
        @Nullable Boolean faulty) {
    SkipForm {
        shown = shown == null ? Set.of() : shown;
        skipped = skipped == null ? Set.of() : skipped;
    }

    boolean allFaulty() {
        return Boolean.TRUE.equals(faulty);
    }
}
