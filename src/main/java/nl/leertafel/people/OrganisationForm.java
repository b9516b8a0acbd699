package nl.leertafel.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param active not asked of a new one: it takes part */
record OrganisationForm(
        @NotBlank @Size(max = 120) String name,
        @NotNull OrganisationKind kind,
        @Nullable Boolean active,
        @NotNull UUID submission,
        long version) {
    OrganisationForm {
        name = name == null ? "" : name.strip();
        active = active == null || active;
    }

    /** What was typed, for another try over what is stored now. */
    OrganisationForm over(OrganisationForm stored) {
        return new OrganisationForm(name, kind, active, submission, stored.version);
    }
}
