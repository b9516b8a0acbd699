package nl.leertafel.identifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final IdentifyingData data = Searching.data();

    @Test
    void a_telephone_number_is_masked_in_the_language_of_the_author() {
        assertThat(data.masked("Bel 06 12345678.", Locale.forLanguageTag("nl"))).isEqualTo("Bel ●●● telefoonnummer.");
        assertThat(data.masked("Call 06 12345678.", Locale.ENGLISH)).isEqualTo("Call ●●● telephone number.");
    }
}
