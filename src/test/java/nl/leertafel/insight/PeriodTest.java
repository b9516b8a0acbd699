package nl.leertafel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "2026-q5", "1999", "2026-13"})
    void what_means_nothing_is_the_last_thirteen_months(String written) {
        Period period = Period.of(written, TODAY);
        assertThat(period.months())
                .hasSize(13)
                .startsWith(YearMonth.of(2025, 1))
                .endsWith(YearMonth.of(2026, 1));
        assertThat(period.written()).isEmpty();
    }

    @Test
    void a_quarter_begins_and_ends_at_midnight_in_amsterdam() {
        Period period = Period.of("2025-Q4", TODAY);
        assertThat(period.months()).hasSize(3);
        assertThat(period.begins()).isEqualTo(Instant.parse("2025-09-30T22:00:00Z"));
        assertThat(period.ends()).isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
    }

    @Test
    void a_year_has_twelve_months() {
        assertThat(Period.of("2025", TODAY).months()).hasSize(12).startsWith(YearMonth.of(2025, 1));
    }

    @Test
    void one_can_choose_quarters_and_years_up_to_now() {
        assertThat(Period.choices(TODAY))
                .extracting(Period::written)
                .containsExactly(
                        "", "2026-q1", "2025-q4", "2025-q3", "2025-q2", "2025-q1", "2024-q4", "2026", "2025", "2024");
    }
}
