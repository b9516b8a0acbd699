package nl.leertafel.sessions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * @param carryOver whether items without an outcome come back next time
 * @param noNextReason why the next session has no date
 */
record ClosureForm(
        @NotNull UUID submission,
        @Nullable Boolean carryOver,
        @FreeText @Size(max = 1000) String noNextReason) {
    ClosureForm {
        noNextReason = Words.lines(noNextReason);
    }

    boolean carriesOver() {
        return Boolean.TRUE.equals(carryOver);
    }
}
