package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.leertafel.shared.WorkingDays;
import org.junit.jupiter.api.Test;

class AnswerTermTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Every day is a working day here. */
    private final WorkingDays days = new WorkingDays() {
        @Override
        public LocalDate after(LocalDate day, int count) {
            return day.plusDays(count);
        }

        @Override
        public int between(LocalDate day, LocalDate last) {
            return (int) ChronoUnit.DAYS.between(day, last);
        }
    };

    @Test
    void theTermIsTenDaysFromTheDayInAmsterdam() {
        AnswerDue due = at("2026-12-01T12:00:00Z").of(Instant.parse("2026-11-30T23:30:00Z"));
        assertThat(due).isEqualTo(new AnswerDue(LocalDate.parse("2026-12-11"), 10));
        assertThat(due.late()).isFalse();
    }

    @Test
    void theLastDayIsNotLateAndTheNextOneIs() {
        Instant submitted = Instant.parse("2026-12-01T12:00:00Z");
        assertThat(at("2026-12-11T22:59:00Z").of(submitted).late()).isFalse();
        AnswerDue late = at("2026-12-11T23:00:00Z").of(submitted);
        assertThat(late.late()).isTrue();
        assertThat(late.daysLate()).isEqualTo(1);
    }

    private AnswerTerm at(String now) {
        return new AnswerTerm(days, Clock.fixed(Instant.parse(now), AMSTERDAM));
    }
}
