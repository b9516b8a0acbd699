package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchWorkingDaysTest {
    private final DutchWorkingDays days = new DutchWorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-11", // a Friday
        "2026-11-28, 2026-12-11", // a Saturday: counting begins on Monday
        "2026-11-30, 2026-12-14", // a Monday
        "2026-12-18, 2027-01-05", // Christmas on a Friday (and Saturday), New Year on a Friday
        "2026-03-27, 2026-04-14", // Good Friday and Easter Monday
        "2026-04-24, 2026-05-12", // King’s Day on a Monday, the fifth of May on a Tuesday
        "2027-05-04, 2027-05-21", // the fifth and Ascension Day on the sixth; Whitsun
        "2025-04-25, 2025-05-12" // King’s Day on a Sunday is held on Saturday the 26th
    })
    void tenWorkingDaysSkipWeekendsAndHolidays(LocalDate day, LocalDate last) {
        assertThat(days.after(day, 10)).isEqualTo(last);
        assertThat(days.between(day, last)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-27, 0",
        "2026-11-27, 2026-11-28, 0", // a Saturday
        "2026-11-30, 2026-11-27, -1", // Monday after the last day
        "2026-12-28, 2026-12-24, -1" // Christmas in between
    })
    void whatIsLeftCountsBackWhenItIsOver(LocalDate today, LocalDate last, int left) {
        assertThat(days.between(today, last)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-25, true, 2027-03-24",
        "2027-03-26, false, 2027-03-25", // Good Friday
        "2027-03-29, false, 2027-03-25", // Easter Monday
        "2027-03-30, true, 2027-03-25",
        "2026-11-30, true, 2026-11-27" // a Monday
    })
    void aDayIsOneOrNotAndOneCameBeforeIt(LocalDate day, boolean working, LocalDate before) {
        assertThat(days.includes(day)).isEqualTo(working);
        assertThat(days.before(day)).isEqualTo(before);
    }
}
