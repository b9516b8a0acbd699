package nl.leertafel.identifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private final IdentifyingData data = Searching.data();

    @Test
    void certain_findings_are_masked_in_the_language_of_the_author() {
        assertThat(data.masked("Bel 06 12345678.", DUTCH)).isEqualTo("Bel ●●● telefoonnummer.");
        assertThat(data.masked("Call 06 12345678.", Locale.ENGLISH)).isEqualTo("Call ●●● telephone number.");
    }

    @Test
    void probable_findings_stay_as_they_were_typed() {
        assertThat(data.masked("Fatima woont op Kerkstraat 12.", DUTCH)).isEqualTo("Fatima woont op Kerkstraat 12.");
    }

    @Test
    void a_mask_makes_nothing_certain_of_what_stands_beside_it() {
        String masked = data.masked("a@b.nl@c.nl en 06123456780612345678", DUTCH);
        assertThat(data.in(masked)).noneMatch(Finding::isCertain);
    }

    @Test
    void findings_stand_in_reading_order_and_apart() {
        List<Finding> found = data.in("Daan, 06-12345678, woont op Kerkstraat 12, 1234 AB Ootmarsum sinds 3 maart.");
        assertThat(found)
                .isSortedAccordingTo(Comparator.comparingInt(Finding::start))
                .hasSize(6);
        for (int next = 1; next < found.size(); next++)
            assertThat(found.get(next).start())
                    .isGreaterThanOrEqualTo(found.get(next - 1).end());
    }

    @Test
    void the_longer_one_wins_where_two_overlap() {
        assertThat(Searching.found("Het Willem de Zwijger College belde."))
                .containsExactly("SCHOOL Willem de Zwijger College");
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(data.in("")).isEmpty();
        assertThat(data.in(" \n\t")).isEmpty();
        assertThat(data.masked("", DUTCH)).isEmpty();
    }

    @Test
    void half_a_character_breaks_nothing() {
        assertThat(data.in("\ud83d 06-12345678 \udc00")).hasSize(1);
    }

    @Test
    void a_finding_has_a_place_and_never_the_words() {
        assertThat(data.in("Bel 06-12345678").get(0).toString()).doesNotContain("1234");
        assertThatThrownBy(() -> new Finding(FindingKind.BSN, Certainty.CERTAIN, 5, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
