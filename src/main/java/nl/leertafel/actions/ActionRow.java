package nl.leertafel.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action in a list. @param rank how well it matches the words that are sought, if any */
record ActionRow(
        UUID id,
        String what,
        ActionState state,
        LocalDate dueOn,
        UUID ownerId,
        String owner,
        UUID tableId,
        String tableName,
        @Nullable Instant endedAt,
        @Nullable String result,
        LocalDate today,
        int rank) {
    public boolean isOpen() {
        return state == ActionState.AGREED;
    }

    /** How many days late; 0 when it is in time or has ended. */
    public long daysLate() {
        return isOpen() ? Math.max(0, ChronoUnit.DAYS.between(dueOn, today)) : 0;
    }

    /** Where the next page of a list begins. */
    String cursor(ActionFilter.Order order) {
        return (order == ActionFilter.Order.MATCH ? String.valueOf(rank) : dueOn) + "_" + id;
    }
}
