package nl.leertafel.failures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Names a failure.
 *
 * @param item the agenda item of the session during which it is named
 * @param compared whether the person has seen the failures that look like it
 */
record NameForm(
        @NotNull UUID submission,
        @NotNull @Nullable UUID table,
        @Nullable UUID session,
        @Nullable UUID item,
        @Nullable UUID story,
        @FreeText @NotBlank @Size(max = 300) String statement,
        @NotNull FailureKind kind,
        @NotNull FailureLevel level,
        Set<Domain> domains,
        @FreeText @Size(max = 2000) String workaround,
        @Nullable Boolean compared) {

    NameForm {
        statement = Typed.line(statement);
        workaround = Typed.text(workaround);
        domains = Typed.chosen(domains);
    }

    Description description() {
        return new Description(statement, kind, level, domains, workaround);
    }

    boolean isCompared() {
        return Boolean.TRUE.equals(compared);
    }
}
