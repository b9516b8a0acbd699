package nl.leertafel.identifying;

import static nl.leertafel.identifying.Searching.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Exact dates. */
class DateTest {
    @Test
    void dates_are_found_in_digits_and_in_words() {
        assertThat(found("Op 3 maart.")).containsExactly("DATE 3 maart");
        assertThat(found("Op de 3e van maart.")).containsExactly("DATE 3e van maart");
        assertThat(found("Op 03-03-2019.")).containsExactly("DATE 03-03-2019");
        assertThat(found("Op 2019-03-03.")).containsExactly("DATE 2019-03-03");
        assertThat(found("Op eenentwintig juni.")).containsExactly("DATE eenentwintig juni");
        assertThat(found("On March 3rd, 2019.")).containsExactly("DATE March 3rd, 2019");
    }

    @Test
    void a_month_or_a_year_is_no_exact_date() {
        assertThat(found("In maart 2019 begon het.")).isEmpty();
        assertThat(found("Sinds 2015.")).isEmpty();
        assertThat(found("Schooljaar 2023-2024.")).isEmpty();
    }

    @Test
    void articles_times_and_ratios_are_no_dates() {
        assertThat(found("Artikel 7.3.11.")).isEmpty();
        assertThat(found("Om 10.30 uur.")).isEmpty();
        assertThat(found("Van 10-12 uur.")).isEmpty();
        assertThat(found("Artikel 1-2-2015.")).isEmpty();
    }

    @Test
    void the_day_on_which_a_law_began_is_nobodys_day() {
        assertThat(found("Op 1 januari 2015 ging de Jeugdwet in.")).isEmpty();
        assertThat(found("Hij is op 1 januari 2015 geboren.")).containsExactly("DATE 1 januari 2015");
    }

    @Test
    void what_the_municipality_did_on_somebodys_day_makes_it_no_day_of_a_law() {
        assertThat(found("Op 1 oktober kreeg ze te horen dat de gemeente niet betaalt."))
                .containsExactly("DATE 1 oktober");
        assertThat(found("Op 30 juni stopten de afspraken.")).containsExactly("DATE 30 juni");
    }

    @Test
    void a_day_without_its_year_is_found_behind_what_happens_on_days() {
        assertThat(found("Na 12/5 ging het beter.")).containsExactly("DATE 12/5");
        assertThat(found("De brief van 21-9 was duidelijk.")).containsExactly("DATE 21-9");
        assertThat(found("Tussen 12/5 en 14/5 sliep hij niet.")).containsExactly("DATE 12/5", "DATE 14/5");
        assertThat(found("Na 3-4 gesprekken stopte het.")).isEmpty();
        assertThat(found("Een plek voor 24/7 begeleiding.")).isEmpty();
        assertThat(found("Het is voor 2/3 betaald.")).isEmpty();
    }

    @Test
    void dates_of_systems_and_english_days_are_found() {
        assertThat(found("Om 2019-03-03T10:00.")).containsExactly("DATE 2019-03-03");
        assertThat(found("On the twelfth of May.")).containsExactly("DATE twelfth of May");
        assertThat(found("On the twenty-first of May.")).containsExactly("DATE twenty-first of May");
        assertThat(found("The third may stay.")).isEmpty();
    }
}
