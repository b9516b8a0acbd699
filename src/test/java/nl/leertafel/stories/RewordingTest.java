package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Sentences stay sentences when neutral words take the place of what was found. */
class RewordingTest {
    private final Rewording rewording = new Rewording(words());

    @BeforeEach
    void dutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_title_gives_way_with_the_name() {
        assertThat(reworded("Mevrouw De Vries belde.", 2)).isEqualTo("De moeder belde.");
        assertThat(reworded("Toen belde de heer De Vries op.", 3)).isEqualTo("Toen belde de vader op.");
        assertThat(reworded("Ik sprak mijn zoon Daan.", 1)).isEqualTo("Ik sprak het kind.");
        assertThat(reworded("Fatima slaapt slecht.", 1)).isEqualTo("Het kind slaapt slecht.");
    }

    @Test
    void what_is_somebodys_stays_theirs() {
        assertThat(reworded("Yusuf's moeder belde.", 1)).isEqualTo("De moeder van het kind belde.");
        assertThat(reworded("Toen kwam Yusuf’s zusje.", 1)).isEqualTo("Toen kwam het zusje van het kind.");
        assertThat(reworded("Daans moeder belde.", 1)).isEqualTo("De moeder van het kind belde.");
    }

    @Test
    void a_day_takes_the_word_before_it_along() {
        assertThat(reworded("Op 12-05-2024 belde school.", 1)).isEqualTo("Afgelopen voorjaar belde school.");
        assertThat(reworded("School belde op de 3e van maart.", 2)).isEqualTo("School belde een paar maanden geleden.");
        assertThat(reworded("Sinds 3 maart is er niets.", 1)).isEqualTo("Sinds afgelopen voorjaar is er niets.");
    }

    @Test
    void an_address_or_a_number_becomes_one_of_nobody() {
        assertThat(reworded("Het adres is naam@domein.nl.", 1)).isEqualTo("Het adres is een mailadres.");
        assertThat(reworded("Bel 06-12345678.", 1)).isEqualTo("Bel een telefoonnummer.");
    }

    @Test
    void words_of_the_author_stand_where_the_finding_stood() {
        Finding found = Searching.data().in("Mevrouw De Vries belde.").get(0);
        Spot spot = Spot.of(Question.HAPPENED, "Mevrouw De Vries belde.", found, false, null);
        SpotButton own = new SpotButton(SpotButton.Verb.OWN, Question.HAPPENED, found.start(), found.end(), 0);
        assertThat(rewording.of("Mevrouw De Vries belde.", spot, own, "X")).isEqualTo("Mevrouw X belde.");
    }

    private String reworded(String text, int choice) {
        Finding found = Searching.data().in(text).get(0);
        Spot spot = Spot.of(Question.HAPPENED, text, found, false, null);
        SpotButton button =
                new SpotButton(SpotButton.Verb.INSTEAD, Question.HAPPENED, found.start(), found.end(), choice);
        return rewording.of(text, spot, button, "");
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/identifying");
        words.setDefaultEncoding("UTF-8");
        return words;
    }
}
