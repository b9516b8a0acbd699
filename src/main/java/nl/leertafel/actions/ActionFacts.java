package nl.leertafel.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is stored of one action, with the names of the people in it. */
record ActionFacts(
        UUID id,
        long version,
        UUID tableId,
        String what,
        UUID ownerId,
        String owner,
        String organisation,
        String agreedBy,
        Instant agreedAt,
        LocalDate dueOn,
        ActionState state,
        @Nullable String result,
        @Nullable Instant endedAt,
        @Nullable UUID endedIn,
        @Nullable UUID mergedInto,
        @Nullable UUID sessionId,
        @Nullable UUID storyId,
        @Nullable UUID failureId,
        LocalDate today) {
    public boolean isOpen() {
        return state == ActionState.AGREED;
    }

    public long daysLate() {
        return isOpen() ? Math.max(0, ChronoUnit.DAYS.between(dueOn, today)) : 0;
    }
}
