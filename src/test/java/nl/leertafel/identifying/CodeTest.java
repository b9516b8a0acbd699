package nl.leertafel.identifying;

import static nl.leertafel.identifying.Searching.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Licence plates, numbers of cases and addresses on the internet. */
class CodeTest {
    @Test
    void plates_are_found() {
        assertThat(found("De auto GZ-123-K.")).containsExactly("LICENCE_PLATE GZ-123-K");
        assertThat(found("Kenteken 12 ab 34.")).containsExactly("LICENCE_PLATE 12 ab 34");
    }

    @Test
    void numbers_of_files_are_found_behind_their_word() {
        assertThat(found("Dossiernummer 2021-004512.")).containsExactly("CASE_NUMBER 2021-004512");
        assertThat(found("Zaak C/16/512345.")).containsExactly("CASE_NUMBER C/16/512345");
        assertThat(found("Dossier 3 van 8.")).isEmpty();
    }

    @Test
    void profiles_are_found_and_public_sites_are_not() {
        assertThat(found("Zie instagram.com/yara2010.")).containsExactly("URL instagram.com/yara2010");
        assertThat(found("Op insta @yara_2010.")).containsExactly("URL @yara_2010");
        assertThat(found("Zie www.rijksoverheid.nl/jeugdwet.")).isEmpty();
    }

    @Test
    void how_much_or_when_is_no_number_of_a_file() {
        assertThat(found("Een dossier van 400 bladzijden.")).isEmpty();
        assertThat(found("De zaak van 2019.")).isEmpty();
        assertThat(found("Casus met 300 uren.")).isEmpty();
        assertThat(found("Het dossier 2019-2020 is weg.")).isEmpty();
        assertThat(found("Dossier nr 123.")).containsExactly("CASE_NUMBER 123");
    }
}
