package nl.leertafel.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * @param kind of a new item; one that is there keeps its kind
 * @param minutes as typed, so that what is no number is shown again like everything else
 */
record ItemForm(
        @NotNull UUID submission,
        @Nullable Long version,
        @Nullable AgendaKind kind,
        @FreeText @NotBlank @Size(max = 300) String title,

        @Pattern(regexp = "[1-3]?[0-9]?[0-9]|4[0-7][0-9]|480")
        String minutes) {
    ItemForm {
        title = Words.trimmed(title);
        minutes = Words.trimmed(minutes);
    }

    ItemForm withVersion(long version) {
        return new ItemForm(submission, version, kind, title, minutes);
    }

    /** Only when nothing is wrong with the form. */
    int duration() {
        return Integer.parseInt(minutes);
    }
}
