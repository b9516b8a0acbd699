package nl.leertafel.sessions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

record NotesForm(
        @NotNull UUID submission,
        @NotNull Long version,
        @FreeText @Size(max = 10000) String notes,
        @Nullable Outcome outcome) {
    NotesForm {
        notes = Words.lines(notes);
    }

    NotesForm withVersion(long version) {
        return new NotesForm(submission, version, notes, outcome);
    }

    /** Without the notes, which may retell a story, so that they reach no log. */
    @Override
    public String toString() {
        return "NotesForm";
    }
}
