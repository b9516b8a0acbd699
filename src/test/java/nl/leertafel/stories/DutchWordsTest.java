package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "meisje, meisjes",
        "jongen, jongens",
        "kind, kinderen",
        "pleegkind, pleegkinderen",
        "huis, huizen",
        "uur, uren",
        "brief, brieven",
        "gezin, gezinnen",
        "schuld, schulden",
        "school, scholen",
        "wachten, gewacht",
        "wachten, wachtte",
        "taxi, taxi’s",
        "taxi, TAXI'S",
        "wachtlijst, wachtlijsten",
        "woning, woningen",
        "indicatie, indicaties",
        "financiële, financiele",
        "coördinator, coordinatoren",
        "thuiszitter, thuiszitters",
        "Wmo, wmo"
    })
    void formsOfAWordFindEachOther(String one, String other) {
        assertThat(find(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"taxi, bus", "moeder, vader", "school, schuld", "wonen, wachten", "jeugd, jaar"})
    void otherWordsDoNot(String one, String other) {
        assertThat(find(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de het een", "… — ?!", "één van de"})
    void whatIsInEveryTextIsNoWord(String text) {
        assertThat(DutchWords.of(text)).isEmpty();
    }

    @Test
    void numbersAreWords() {
        assertThat(DutchWords.of("100% zeker")).hasSize(2);
    }

    private static boolean find(String one, String other) {
        return !Collections.disjoint(stems(one), stems(other));
    }

    private static Set<String> stems(String word) {
        Set<Set<String>> words = DutchWords.of(word);
        assertThat(words).hasSize(1);
        return words.iterator().next();
    }
}
