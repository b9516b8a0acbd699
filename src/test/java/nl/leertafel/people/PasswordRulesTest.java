package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "kort123, people.password.short",
        "welkom2026, people.password.known",
        "Wachtwoord123!, people.password.known",
        "mijnLeertafel99, people.password.context",
        "noor.haddad!!, people.password.context"
    })
    void refuses_what_is_easily_guessed(String password, String objection) {
        assertThat(rules.objection(password, "noor.haddad@voorbeeld.nl")).contains(objection);
    }

    @Test
    void refuses_more_than_128_characters() {
        assertThat(rules.objection("a".repeat(129), "x@y.nl")).contains("people.password.long");
        assertThat(rules.objection("ab cd ".repeat(21), "x@y.nl")).isEmpty();
    }

    @Test
    void asks_for_no_signs_or_capitals() {
        assertThat(rules.objection("vier gewone losse woorden", "noor@voorbeeld.nl"))
                .isEmpty();
    }
}
