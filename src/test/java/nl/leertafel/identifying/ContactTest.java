package nl.leertafel.identifying;

import static nl.leertafel.identifying.Searching.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Telephone numbers, e-mail addresses and accounts. */
class ContactTest {
    @Test
    void telephone_numbers_are_found_as_people_write_them() {
        assertThat(found("Bel 06-12 34 56 78.")).containsExactly("TELEPHONE 06-12 34 56 78");
        assertThat(found("Bel +31 (0)6 12345678.")).containsExactly("TELEPHONE +31 (0)6 12345678");
        assertThat(found("Bel (020) 123 45 67.")).containsExactly("TELEPHONE (020) 123 45 67");
        assertThat(found("Bel 0031612345678.")).containsExactly("TELEPHONE 0031612345678");
        assertThat(found("Bel +90 532 123 45 67.")).containsExactly("TELEPHONE +90 532 123 45 67");
    }

    @Test
    void numbers_of_organisations_may_be_told() {
        assertThat(found("Bel 0800-2000, 112, 113 of 14 020.")).isEmpty();
        assertThat(found("Bel 088 123 45 67.")).isEmpty();
    }

    @Test
    void an_e_mail_address_may_be_spoken() {
        assertThat(found("Mail naam@domein.nl.")).containsExactly("EMAIL naam@domein.nl");
        assertThat(found("Mail naam at domein punt nl.")).containsExactly("EMAIL naam at domein punt nl");
        assertThat(found("Mail naam [at] domein.nl.")).containsExactly("EMAIL naam [at] domein.nl");
    }

    @Test
    void a_sign_alone_is_no_address() {
        assertThat(found("We waren @ school. De rest niet.")).isEmpty();
    }

    @Test
    void an_account_passes_its_checksum() {
        assertThat(found("Op NL91 ABNA 0417 1643 00.")).containsExactly("IBAN NL91 ABNA 0417 1643 00");
        assertThat(found("Op NL92 ABNA 0417 1643 00.")).isEmpty();
    }
}
