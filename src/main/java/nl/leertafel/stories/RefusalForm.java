package nl.leertafel.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** A reviewer refuses a story as it was in this version, for this reason and in these words. */
record RefusalForm(
        @NotNull @Nullable UUID submission,
        @Nullable Long version,
        @NotNull @Nullable RefusalReason reason,
        @NotBlank @Size(max = 2000) @FreeText String remark) {
    RefusalForm {
        remark = Words.of(remark);
    }

    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }

    RefusalReason chosen() {
        return Objects.requireNonNull(reason, "validated before");
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "RefusalForm";
    }
}
