package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WhenTest {

    @Test
    void reads_days_as_people_write_them() {
        assertThat(When.day("27-11-2026")).contains(LocalDate.of(2026, 11, 27));
        assertThat(When.day("2026-11-27")).contains(LocalDate.of(2026, 11, 27));
        assertThat(When.day("7-1-2027")).contains(LocalDate.of(2027, 1, 7));
        assertThat(When.day("30-2-2027")).isEmpty();
        assertThat(When.day("morgen")).isEmpty();
    }

    @Test
    void reads_times_as_people_write_them() {
        assertThat(When.time("15:00")).contains(LocalTime.of(15, 0));
        assertThat(When.time("9.30")).contains(LocalTime.of(9, 30));
        assertThat(When.time("25:00")).isEmpty();
        assertThat(When.time("drie uur")).isEmpty();
    }

    /** In Amsterdam it is the next day already, an hour before it is so in London. */
    @Test
    void counts_days_in_amsterdam() {
        Instant lateEvening = Instant.parse("2026-11-26T23:30:00Z");
        assertThat(When.of(Instant.parse("2026-11-27T14:00:00Z"), lateEvening)).isEqualTo(new When("today", 0));
        assertThat(When.of(Instant.parse("2026-11-28T14:00:00Z"), lateEvening)).isEqualTo(new When("tomorrow", 1));
        assertThat(When.of(Instant.parse("2026-12-10T14:00:00Z"), lateEvening)).isEqualTo(new When("ahead", 13));
        assertThat(When.of(Instant.parse("2026-11-20T14:00:00Z"), lateEvening)).isEqualTo(new When("ago", 7));
    }
}
