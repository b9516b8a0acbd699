package nl.leertafel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    private final Days wednesday = new Days(LocalDate.of(2026, 11, 25));

    @Test
    void countsWeeksFromTheWeekOfToday() {
        assertThat(wednesday.date("-3w thu")).isEqualTo("2026-11-05");
        assertThat(wednesday.date("+2w mon")).isEqualTo("2026-12-07");
    }

    @Test
    void aWeekAgoIsPastOnEveryDayOfTheWeek() {
        for (int day = 0; day < 7; day++) {
            LocalDate today = LocalDate.of(2026, 11, 23).plusDays(day);
            assertThat(new Days(today).date("-1w fri")).isBefore(today);
            assertThat(new Days(today).date("+1w mon")).isAfter(today);
        }
    }

    @Test
    void countsDaysFromToday() {
        assertThat(wednesday.date("+14d")).isEqualTo("2026-12-09");
    }

    @Test
    void aMomentIsOnTheClockInAmsterdamAlsoInSummer() {
        assertThat(wednesday.moment("-1w fri 16:10")).isEqualTo(Instant.parse("2026-11-20T15:10:00Z"));
        assertThat(wednesday.moment("-20w fri 16:10")).isEqualTo(Instant.parse("2026-07-10T14:10:00Z"));
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThatThrownBy(() -> wednesday.date("tomorrow")).hasMessageContaining("“tomorrow” is no day");
        assertThatThrownBy(() -> wednesday.moment("+2w thu")).hasMessageContaining("no time");
    }
}
