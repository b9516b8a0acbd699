package nl.leertafel.sessions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param kind of a new item; one that is there keeps its kind */
record ItemForm(
        @NotNull UUID submission,
        @Nullable Long version,
        @Nullable AgendaKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotNull @Min(0) @Max(480) Integer minutes) {
    ItemForm {
        title = Words.trimmed(title);
    }

    ItemForm withVersion(long version) {
        return new ItemForm(submission, version, kind, title, minutes);
    }
}
