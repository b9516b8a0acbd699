package nl.leertafel.identifying;

import static nl.leertafel.identifying.Searching.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses, postcodes, small places, and ages with a place. */
class AddressTest {
    @Test
    void a_street_with_its_number_is_found() {
        assertThat(found("Aan de Kerkstraat 12a.")).containsExactly("ADDRESS Kerkstraat 12a");
        assertThat(found("Aan de Burgemeester de Vlugtlaan 133-2."))
                .containsExactly("ADDRESS Burgemeester de Vlugtlaan 133-2");
        assertThat(found("Laan van Meerdervoort 100.")).containsExactly("ADDRESS Laan van Meerdervoort 100");
        assertThat(found("zij woont op dorpsstraat 5")).containsExactly("ADDRESS dorpsstraat 5");
    }

    @Test
    void a_street_without_a_number_is_found_when_nothing_else_ends_so() {
        assertThat(found("Bij de Beukenlaan.")).containsExactly("ADDRESS Beukenlaan");
        assertThat(found("Hij was onderweg 5 minuten te laat.")).isEmpty();
    }

    @Test
    void a_postcode_is_no_year_and_no_article() {
        assertThat(found("Op 1234 AB.")).containsExactly("POSTCODE 1234 AB");
        assertThat(found("Op 1234ab.")).containsExactly("POSTCODE 1234ab");
        assertThat(found("In 2015 is alles veranderd.")).isEmpty();
        assertThat(found("Artikel 1250 BW.")).isEmpty();
    }

    @Test
    void small_places_are_found_and_cities_are_not() {
        assertThat(found("Ze komt uit Giethoorn.")).containsExactly("PLACE Giethoorn");
        assertThat(found("Ze komt uit Rotterdam.")).isEmpty();
        assertThat(found("De gemeente Steenwijkerland beslist.")).isEmpty();
    }

    @Test
    void an_age_is_found_where_a_place_stands_beside_it() {
        assertThat(found("Een jongen van 9 jaar uit Rotterdam.")).containsExactly("AGE_WITH_PLACE 9 jaar");
        assertThat(found("Een jongen van 9 jaar.")).isEmpty();
        assertThat(found("Na 9 jaar in Rotterdam.")).isEmpty();
    }

    @Test
    void a_postcode_may_touch_what_stands_before_it() {
        assertThat(found("postcode:3511AX")).containsExactly("POSTCODE 3511AX");
        assertThat(found("Kerkstraat 12,1234AB")).contains("POSTCODE 1234AB");
    }

    @Test
    void a_postcode_in_small_letters_and_apart_is_found_where_somebody_lives() {
        assertThat(found("woont op 3511 ax")).containsExactly("POSTCODE 3511 ax");
        assertThat(found("Ze woont sinds 2015 in Utrecht.")).isEmpty();
    }

    @Test
    void a_sentence_may_go_on_behind_a_house_number() {
        assertThat(found("Ze woont op dorpsstraat 5 en wil weg.")).containsExactly("ADDRESS dorpsstraat 5");
        assertThat(found("We wonen aan de Meent 4 en dat bevalt.")).containsExactly("ADDRESS Meent 4");
    }

    @Test
    void a_street_may_be_shortened() {
        assertThat(found("In de Kerkstr. 12.")).containsExactly("ADDRESS Kerkstr. 12");
        assertThat(found("Aan de Molenln 4.")).containsExactly("ADDRESS Molenln 4");
    }

    @Test
    void countries_and_cities_elsewhere_may_be_told() {
        assertThat(found("Ze kwamen uit Azerbeidzjan.")).isEmpty();
        assertThat(found("Hij groeide op in Kenia.")).isEmpty();
        assertThat(found("De familie komt uit Servië.")).isEmpty();
    }
}
