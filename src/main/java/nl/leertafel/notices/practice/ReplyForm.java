package nl.leertafel.notices.practice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

record ReplyForm(
        @NotNull @Nullable Reply answer,
        @FreeText @Size(max = 2000) String words) {
    ReplyForm {
        words = words == null
                ? ""
                : words.replace("\u0000", "").replace("\r\n", "\n").strip();
    }

    boolean lacksWords() {
        return answer == Reply.OTHER && words.isEmpty();
    }

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return "ReplyForm";
    }
}
