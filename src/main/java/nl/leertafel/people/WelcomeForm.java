package nl.leertafel.people;

import jakarta.validation.constraints.NotBlank;

/**
 * A password is never shown again and never printed.
 *
 * @param repeated not asked of somebody who has a password already
 */
record WelcomeForm(@NotBlank String password, String repeated) {
    WelcomeForm {
        repeated = repeated == null ? "" : repeated;
    }

    @Override
    public String toString() {
        return "WelcomeForm";
    }
}
