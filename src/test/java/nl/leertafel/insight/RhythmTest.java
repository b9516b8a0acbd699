package nl.leertafel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final UUID TABLE = UUID.randomUUID();
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-01-08T10:00:00Z");

    @Test
    void counts_weeks_between_sessions_that_were_held() {
        // at weeks 0, 4, 6 and 14: four, two and eight weeks between
        Rhythm rhythm = held(0, 4, 6, 14);
        assertThat(rhythm.middle()).hasValue(4);
        assertThat(rhythm.longest()).hasValue(8);
    }

    @Test
    void an_even_number_of_intervals_has_its_middle_between_two() {
        // four, two, eight and five weeks between
        assertThat(held(0, 4, 6, 14, 19).middle()).hasValue(4.5);
    }

    @Test
    void names_no_middle_of_two_intervals() {
        assertThat(held(0, 4, 6).middle()).isEmpty();
        assertThat(held(0, 4, 6).longest()).hasValue(4);
        assertThat(held(0).longest()).isEmpty();
    }

    @Test
    void a_cancelled_session_is_planned_and_not_held() {
        List<RhythmFigure.Gathering> all = Stream.of(0, 4, 8)
                .map(week -> new RhythmFigure.Gathering(TABLE, FIRST.plusWeeks(week), week != 4))
                .toList();
        Rhythm rhythm = Rhythm.of(TABLE, all);
        assertThat(rhythm.held()).isEqualTo(2);
        assertThat(rhythm.planned()).isEqualTo(3);
        assertThat(rhythm.longest()).hasValue(8);
        assertThat(Rhythm.of(UUID.randomUUID(), all).planned()).isZero();
    }

    private static Rhythm held(int... weeks) {
        return Rhythm.of(
                TABLE,
                IntStream.of(weeks)
                        .mapToObj(week -> new RhythmFigure.Gathering(TABLE, FIRST.plusWeeks(week), true))
                        .toList());
    }
}
