package nl.leertafel.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

record OrganisationForm(
        @NotBlank @Size(max = 120) String name,
        @NotNull OrganisationKind kind,
        boolean active,
        @NotNull UUID submission,
        long version) {
    OrganisationForm {
        name = name == null ? "" : name.strip();
    }
}
