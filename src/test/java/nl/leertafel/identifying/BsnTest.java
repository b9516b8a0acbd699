package nl.leertafel.identifying;

import static nl.leertafel.identifying.Searching.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Citizen service numbers. */
class BsnTest {
    @Test
    void nine_digits_that_pass_the_eleven_test_are_found_however_they_are_written() {
        assertThat(found("Het is 123456782.")).containsExactly("BSN 123456782");
        assertThat(found("Het is 123.456.782.")).containsExactly("BSN 123.456.782");
        assertThat(found("Het is 1234 56 782.")).containsExactly("BSN 1234 56 782");
        assertThat(found("Het is 123 456 782.")).containsExactly("BSN 123 456 782");
        assertThat(found("Het is １２３４５６７８２.")).containsExactly("BSN １２３４５６７８２");
        assertThat(found("Het is 123​456​782.")).containsExactly("BSN 123​456​782");
    }

    @Test
    void a_number_that_fails_the_test_is_none() {
        assertThat(found("Het is 123456789.")).isEmpty();
    }

    @Test
    void what_is_called_one_is_shown_even_when_it_fails() {
        assertThat(found("BSN 123456789")).containsExactly("BSN 123456789");
    }

    @Test
    void another_number_that_passes_by_chance_is_none() {
        assertThat(found("Ordernummer 123456782 kwam niet aan.")).isEmpty();
        assertThat(found("Het kostte 123.456.782 euro.")).isEmpty();
        assertThat(found("Artikel 1.123456782 bestaat niet.")).isEmpty();
    }

    @Test
    void the_word_may_touch_the_number() {
        assertThat(found("BSN123456782")).containsExactly("BSN 123456782");
        assertThat(found("BSNnr123456782")).containsExactly("BSN 123456782");
        assertThat(found("Kind: 123456782/111222333")).containsExactly("BSN 123456782", "BSN 111222333");
    }

    @Test
    void cells_of_a_table_hide_none() {
        assertThat(found("123\t456\t782")).containsExactly("BSN 123\t456\t782");
    }
}
