package nl.leertafel.identifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingKindTest {
    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_words(FindingKind kind) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl")}) {
            ResourceBundle words = ResourceBundle.getBundle("messages/identifying", language);
            assertThat(words.containsKey(kind.key())).isTrue();
            assertThat(words.containsKey(kind.whyKey())).isTrue();
            assertThat(kind.insteadKeys()).isNotEmpty().allMatch(words::containsKey);
            String next =
                    "identifying.instead." + kind + "." + (kind.insteadKeys().size() + 1);
            assertThat(words.containsKey(next)).as(next).isFalse();
        }
    }
}
