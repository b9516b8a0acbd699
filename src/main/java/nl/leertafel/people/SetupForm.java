package nl.leertafel.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A password is never shown again and never printed. */
record SetupForm(
        @NotBlank @Size(max = 120) String municipality,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank String password,
        @NotBlank String repeated) {
    SetupForm {
        municipality = municipality == null ? "" : municipality.strip();
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
    }

    @Override
    public String toString() {
        return "SetupForm";
    }
}
