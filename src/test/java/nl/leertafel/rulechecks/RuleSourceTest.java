package nl.leertafel.rulechecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a rule stands, and the links that lead there. */
class RuleSourceTest {
    @ParameterizedTest
    @CsvSource({
        "BWBR0034925, 2.3, https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=2.3",
        "BWBR0005537, 3:40, https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:40",
        "BWBR0002628, 11f, https://wetten.overheid.nl/jci1.3:c:BWBR0002628&artikel=11f",
        "BWBV0002508, 3, https://wetten.overheid.nl/jci1.3:c:BWBV0002508&artikel=3",
        "BWBR0034925, , https://wetten.overheid.nl/jci1.3:c:BWBR0034925",
        "32016R0679, 9, https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679"
    })
    void an_article_of_a_law_has_a_deep_link(String law, String article, String address) {
        assertThat(RuleSource.law(law, article).address()).isEqualTo(address);
        assertThat(URI.create(address).getHost()).as("a browser can open it").isNotNull();
    }

    @Test
    void a_by_law_and_another_page_have_theirs() {
        assertThat(RuleSource.byLaw("CVDR123456/2").address())
                .isEqualTo("https://lokaleregelgeving.overheid.nl/CVDR123456/2");
        assertThat(RuleSource.page("https://voorbeeldstad.example/contract.pdf").address())
                .isEqualTo("https://voorbeeldstad.example/contract.pdf");
        assertThat(RuleSource.NONE.address()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BWBR003492", "BWBR00349255", "BWBX0034925", "bwbr0034925", "Jeugdwet", ""})
    void what_is_no_number_of_a_law_is_refused(String number) {
        assertThatThrownBy(() -> RuleSource.law(number, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.3&z=1", "twee", "2.", ".3", "2..3", "12345", "2.3 lid 1", "<b>"})
    void what_is_no_number_of_an_article_is_refused(String article) {
        assertThatThrownBy(() -> RuleSource.law("BWBR0034925", article)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://voorbeeld.example",
                "javascript:alert(1)",
                "https://iemand:geheim@voorbeeld.example/",
                "https:///pad",
                "https://localhost/",
                "https://een spatie.example",
                "voorbeeld.example"
            })
    void a_link_that_not_everybody_can_open_is_refused(String link) {
        assertThatThrownBy(() -> RuleSource.page(link)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_one_place_and_an_article_belongs_to_a_law() {
        assertThatThrownBy(() -> new RuleSource("BWBR0034925", "2.3", "CVDR1", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RuleSource(null, "2.3", null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"artikel 2.3, 2.3", "Art. 3:40, 3:40", "11F, 11f", "' 4.1.1 ', 4.1.1", "article 9, 9"})
    void people_write_the_number_of_an_article_as_they_say_it(String typed, String number) {
        assertThat(RuleSource.article(typed)).isEqualTo(number);
    }

    @Test
    void every_law_in_the_list_has_a_number_and_a_name_of_its_own() {
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        assertThat(Laws.all()).hasSizeGreaterThan(15).allSatisfy(law -> {
            assertThat(RuleSource.law(law.id(), "1").address()).startsWith("https://");
            assertThat(names.add(law.name()) && numbers.add(law.id()))
                    .as(law.name())
                    .isTrue();
        });
        assertThat(Laws.name("BWBR0034925")).isEqualTo("Jeugdwet");
        assertThat(Laws.name("BWBR0000001")).isEqualTo("BWBR0000001");
    }
}
