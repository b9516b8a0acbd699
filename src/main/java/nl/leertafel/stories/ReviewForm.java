package nl.leertafel.stories;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** A reviewer's judgement of a story as it was in this version; to give it back needs a remark. */
record ReviewForm(
        @NotNull @Nullable UUID submission,
        @Nullable Long version,
        @Size(max = 2000) @FreeText String remark) {
    ReviewForm {
        remark = Words.of(remark);
    }

    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "ReviewForm";
    }
}
