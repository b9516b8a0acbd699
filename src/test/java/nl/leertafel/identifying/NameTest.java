package nl.leertafel.identifying;

import static nl.leertafel.identifying.Searching.found;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leertafel.identifying.words.Lists;
import org.junit.jupiter.api.Test;

/** Names of people. */
class NameTest {
    @Test
    void first_names_are_found_with_and_without_a_capital() {
        assertThat(found("Toen kwam Fatima thuis.")).containsExactly("NAME Fatima");
        assertThat(found("mijn zoon daan is thuis")).containsExactly("NAME daan");
        assertThat(found("DAAN IS THUIS")).containsExactly("NAME DAAN");
    }

    @Test
    void names_that_no_list_has_are_found_by_their_capital() {
        assertThat(found("Toen kwam Oluwaseyifunmi thuis.")).containsExactly("NAME Oluwaseyifunmi");
    }

    @Test
    void prefixes_titles_and_initials_belong_to_names() {
        assertThat(found("Mevrouw De Vries belde.")).containsExactly("NAME De Vries");
        assertThat(found("Het gezin El Idrissi.")).containsExactly("NAME El Idrissi");
        assertThat(found("Volgens J.P. de Vries.")).containsExactly("NAME J.P. de Vries");
        assertThat(found("Met Fatima B. gesproken.")).containsExactly("NAME Fatima B.");
    }

    @Test
    void a_possessive_is_no_hiding_place() {
        assertThat(found("Yusuf’s moeder belde.")).containsExactly("NAME Yusuf");
        assertThat(found("De jas van Daans moeder.")).containsExactly("NAME Daans");
    }

    @Test
    void a_word_is_a_name_when_somebody_acts() {
        assertThat(found("Roos belt elke dag.")).containsExactly("NAME Roos");
        assertThat(found("zijn zusje roos slaapt")).containsExactly("NAME roos");
        assertThat(found("Met Roos gaat het goed.")).containsExactly("NAME Roos");
    }

    @Test
    void a_word_is_a_word_when_nobody_does() {
        assertThat(found("Rood staan mag.")).isEmpty();
        assertThat(found("Wil je bellen?")).isEmpty();
        assertThat(found("Hoop doet leven.")).isEmpty();
        assertThat(found("In mei begon het.")).isEmpty();
        assertThat(found("Sterk dat het lukte.")).isEmpty();
        assertThat(found("De bakker op de hoek.")).isEmpty();
        assertThat(found("Mark je de dag?")).isEmpty();
    }

    @Test
    void organisations_laws_and_people_of_a_country_are_innocent() {
        assertThat(found("De Jeugdwet en Veilig Thuis.")).isEmpty();
        assertThat(found("De Turkse ouders en het Oekraïense kind.")).isEmpty();
        assertThat(found("De training heet Sterk Staan.")).isEmpty();
        assertThat(found("Een kind met het syndroom van Down.")).isEmpty();
    }

    @Test
    void a_family_name_may_be_a_word_behind_a_prefix_or_a_first_name() {
        assertThat(found("Toen kwam mevrouw van der Heide.")).containsExactly("NAME van der Heide");
        assertThat(found("De familie Van 't Hof.")).containsExactly("NAME Van 't Hof");
        assertThat(found("Volgens mevrouw De Winter.")).containsExactly("NAME De Winter");
        assertThat(found("Het gesprek met Peter Maas.")).containsExactly("NAME Peter Maas");
        assertThat(found("Eva Winter gaf dat aan.")).containsExactly("NAME Eva Winter");
        assertThat(found("Anna van der Heide kwam.")).containsExactly("NAME Anna van der Heide");
        assertThat(found("Mevrouw van de Raad belde.")).isEmpty();
    }

    @Test
    void a_frequent_first_name_may_be_a_word_as_well() {
        assertThat(found("Sep wil niet naar school.")).containsExactly("NAME Sep");
        assertThat(found("Met Wout gaat het slecht.")).containsExactly("NAME Wout");
        assertThat(found("Job slaapt slecht.")).containsExactly("NAME Job");
        assertThat(found("In sep was het klaar, een job coach hielp.")).isEmpty();
    }

    @Test
    void who_tests_is_no_test() {
        assertThat(found("Yusuf test de grenzen.")).containsExactly("NAME Yusuf");
        assertThat(found("De ziekte van Sanne is zwaar.")).containsExactly("NAME Sanne");
        assertThat(found("Het syndroom van Down.")).isEmpty();
    }

    @Test
    void short_names_have_relatives_too() {
        assertThat(found("Kims moeder belde.")).containsExactly("NAME Kims");
        assertThat(found("Volgens Sems juf.")).containsExactly("NAME Sems");
        assertThat(found("Fleurs vader kwam.")).containsExactly("NAME Fleurs");
        assertThat(found("Soms ouders, soms niet. Eens moeder, altijd moeder.")).isEmpty();
    }

    @Test
    void a_word_is_not_called_nobodys_name_and_rather_a_name_at_once() {
        assertThat(Lists.words("rather-names.txt")).doesNotContainAnyElementsOf(Lists.words("nobody.txt"));
    }
}
