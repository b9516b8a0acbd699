package nl.leertafel.people;

import jakarta.validation.constraints.NotBlank;

/** A password is never shown again and never printed. */
record PasswordForm(
        @NotBlank String current,
        @NotBlank String password,
        @NotBlank String repeated) {
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
