package nl.leertafel.rulechecks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long somebody waits for an answer longer than was asked. */
final class Lateness {
    private Lateness() {}

    /** 0 when it is in time, or when there is nothing to wait for. */
    static long days(RuleCheckState state, @Nullable LocalDate dueOn, LocalDate today) {
        boolean waits = state == RuleCheckState.REQUESTED && dueOn != null;
        return waits ? Math.max(0, ChronoUnit.DAYS.between(dueOn, today)) : 0;
    }
}
