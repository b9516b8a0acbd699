package nl.leertafel.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Other words for one answer, and why.
 *
 * @param version of what was proposed for this answer before; null when nothing was
 * @param seen fingerprint of the answer as it was when the page was opened
 */
record EditForm(
        @NotNull @Nullable UUID submission,
        @Nullable Long version,
        @Nullable String seen,
        String proposed,
        @NotBlank @Size(max = 1000) @FreeText String why) {
    EditForm {
        proposed = Words.of(proposed);
        why = Words.of(why);
    }

    /** The page as it opens. */
    static EditForm of(@Nullable Long version, Answer answer, EditText text) {
        return new EditForm(null, version, answer.fingerprint(), text.proposed(), text.why());
    }

    /** The same words on top of what is stored now: sending it once more keeps what was typed here. */
    EditForm over(EditForm now) {
        return new EditForm(null, now.version(), now.seen(), proposed, why);
    }

    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "EditForm";
    }
}
