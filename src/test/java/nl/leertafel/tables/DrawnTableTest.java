package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnTableTest {
    @Test
    void theFirstSeatIsAtTheTopAndTheChairIsLarger() {
        List<DrawnTable.Place> places = DrawnTable.around(
                        List.of(SeatLook.CHAIR, SeatLook.ORDINARY, SeatLook.PRACTICE, SeatLook.EMPTY))
                .places();

        assertThat(places.get(0)).isEqualTo(new DrawnTable.Place(1, 260, 28, 20, 32, ""));
        assertThat(places.get(1).x()).isGreaterThan(400);
        assertThat(places.get(2).y()).isEqualTo(312);
        assertThat(places).extracting(DrawnTable.Place::number).containsExactly(1, 2, 3, 4);
        assertThat(places)
                .extracting(DrawnTable.Place::style)
                .containsExactly("", "", "lt-seat--practice", "lt-seat--empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 8, 14, 31, 60})
    void noTwoSeatsTouchAndNoneFallsOffThePaper(int seats) {
        List<DrawnTable.Place> places =
                DrawnTable.around(Collections.nCopies(seats, SeatLook.ORDINARY)).places();

        assertThat(places).hasSize(seats).allSatisfy(place -> {
            assertThat(place.x()).isBetween(place.radius(), 520 - place.radius());
            assertThat(place.y()).isBetween(place.radius(), 340 - place.radius());
        });
        for (int one = 1; one < seats; one++) {
            DrawnTable.Place left = places.get(one - 1);
            DrawnTable.Place right = places.get(one);
            assertThat(Math.hypot(left.x() - right.x(), left.y() - right.y()))
                    .isGreaterThan(left.radius() + right.radius());
        }
    }
}
