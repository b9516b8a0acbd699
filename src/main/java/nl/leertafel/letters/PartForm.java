package nl.leertafel.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** The words of one part. */
record PartForm(
        @NotNull UUID submission,
        @NotNull @Nullable Long version,
        @FreeText @NotBlank @Size(max = 200) String heading,
        @FreeText @Size(max = 8000) String body) {

    PartForm {
        heading = tidy(heading).replaceAll("\\s+", " ");
        body = tidy(body);
    }

    static PartForm of(PartText text, long version, UUID submission) {
        return new PartForm(submission, version, text.heading(), text.body());
    }

    /** The same words, over what was stored meanwhile. */
    PartForm upTo(long stored) {
        return new PartForm(submission, stored, heading, body);
    }

    /** Browsers send line ends of two characters, and PostgreSQL stores no NUL. */
    private static String tidy(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
