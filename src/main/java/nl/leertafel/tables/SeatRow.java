package nl.leertafel.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat on the page of its table.
 *
 * @param number the same in the drawing and in the list; 0 for guests, who are not drawn
 * @param daysEmpty how long nobody has been sitting there
 * @param visits when the session begins for which a guest is there, if the person who looks may know
 */
record SeatRow(
        int number,
        UUID id,
        SeatRole role,
        String label,
        SeatState state,
        LocalDate since,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String deputy,
        long daysEmpty,
        @Nullable Instant visits) {
    static final int DAYS_UNTIL_FLAGGED = 30;

    /** As it is stored. */
    record Stored(
            UUID id,
            SeatRole role,
            String label,
            SeatState state,
            LocalDate since,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String deputy,
            @Nullable UUID sessionId) {
        SeatRow numbered(int number, LocalDate today) {
            long daysEmpty = state == SeatState.VACANT ? ChronoUnit.DAYS.between(since, today) : 0;
            return row(number, daysEmpty, null);
        }

        SeatRow visiting(@Nullable Instant visits) {
            return row(0, 0, visits);
        }

        private SeatRow row(int number, long daysEmpty, @Nullable Instant visits) {
            return new SeatRow(number, id, role, label, state, since, name, organisation, deputy, daysEmpty, visits);
        }
    }

    public boolean isEmpty() {
        return state == SeatState.VACANT;
    }

    /** Nobody for thirty days: an empty chair is information. */
    public boolean isFlagged() {
        return isEmpty() && daysEmpty >= DAYS_UNTIL_FLAGGED;
    }

    public SeatLook look() {
        return SeatLook.of(role, isEmpty());
    }
}
