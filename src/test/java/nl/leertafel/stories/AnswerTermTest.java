package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTermTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-11", // a Friday
        "2026-11-28, 2026-12-11", // a Saturday: counting begins on Monday
        "2026-11-30, 2026-12-14" // a Monday
    })
    void tenWorkingDaysSkipWeekends(LocalDate submitted, LocalDate answerBy) {
        assertThat(AnswerTerm.after(submitted)).isEqualTo(answerBy);
    }
}
