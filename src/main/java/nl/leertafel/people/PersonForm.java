package nl.leertafel.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.Standing;

record PersonForm(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull UUID organisation,
        @NotNull Standing standing,
        @NotNull UUID submission,
        long version) {
    PersonForm {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
    }

    /** What was typed, for another try over what is stored now. */
    PersonForm over(PersonPage stored) {
        return new PersonForm(name, email, organisation, standing, submission, stored.version());
    }
}
