package nl.leertafel.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Standing;
import org.junit.jupiter.api.Test;

class CouncilLetterTest {
    private static final Instant NOW = Instant.parse("2026-10-05T10:00:00Z");
    private static final Quarter SUMMER = Quarter.of(LocalDate.of(2026, 9, 30));

    private final Actor chair =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Noor", Standing.MEMBER, Locale.ENGLISH);
    private final CouncilLetter letter = new CouncilLetter(chair, UUID.randomUUID(), SUMMER, "nl", 1, NOW);

    @Test
    void a_quarter_is_known_by_its_first_day() {
        assertThat(SUMMER.first()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(SUMMER.written()).isEqualTo("2026-q3");
        assertThat(Quarter.read("2026-Q3")).hasValue(SUMMER);
        assertThat(Quarter.read("2026-q5")).isEmpty();
        assertThat(SUMMER.begins()).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(SUMMER.ends()).isEqualTo(Instant.parse("2026-09-30T22:00:00Z"));
    }

    @Test
    void a_letter_is_made_final_once() {
        letter.finish(chair, NOW);
        assertThat(letter.isFinal()).isTrue();
        assertThatThrownBy(() -> letter.finish(chair, NOW)).hasMessageContaining("letters.rule.final");
        assertThatThrownBy(letter::mustBeDraft).isInstanceOf(RuleBroken.class);
    }

    @Test
    void only_what_is_final_has_a_next_edition() {
        assertThatThrownBy(() -> letter.next(chair, NOW)).hasMessageContaining("letters.rule.draft");
        letter.finish(chair, NOW);
        CouncilLetter next = letter.next(chair, NOW);
        assertThat(next.isFinal()).isFalse();
        assertThat(next.quarter()).isEqualTo(SUMMER);
        assertThat(letter.isFinal()).isTrue();
    }
}
