package nl.leertafel.failures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * The table cannot solve it: somebody takes it to a higher level, by a date. That they do so is theirs to promise.
 *
 * @param toWhom whom they take it to
 * @param carrier who takes it there
 */
public record FailureRaised(
        UUID failureId,
        UUID tableId,
        FailureLevel level,
        String toWhom,
        UUID carrier,
        LocalDate dueOn,
        Actor by,
        Instant at,
        List<Subject> about,
        String statement)
        implements Happened {
    @Override
    public String what() {
        return "failure.raised";
    }

    @Override
    public String detail() {
        return toWhom + " · " + statement;
    }
}
