package nl.leertafel.failures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** Describes a failure otherwise. */
record FailureForm(
        @NotNull UUID submission,
        @NotNull @Nullable Long version,
        @FreeText @NotBlank @Size(max = 300) String statement,
        @NotNull FailureKind kind,
        @NotNull FailureLevel level,
        Set<Domain> domains,
        @FreeText @Size(max = 2000) String workaround) {

    FailureForm {
        statement = Typed.line(statement);
        workaround = Typed.text(workaround);
        domains = Typed.chosen(domains);
    }

    static FailureForm of(FailureFacts facts, UUID submission) {
        Description now = facts.description();
        return new FailureForm(
                submission, facts.version(), now.statement(), now.kind(), now.level(), now.domains(), now.workaround());
    }

    Description description() {
        return new Description(statement, kind, level, domains, workaround);
    }

    /** The same words, after somebody saw what was stored meanwhile. */
    FailureForm upTo(long version) {
        return new FailureForm(submission, version, statement, kind, level, domains, workaround);
    }
}
