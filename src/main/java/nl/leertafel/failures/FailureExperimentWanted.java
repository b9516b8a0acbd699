package nl.leertafel.failures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * The chair wants a new experiment with it, started by a date. That they do so is theirs to promise.
 *
 * @param idea what to try, in a sentence
 * @param carrier who starts it
 */
public record FailureExperimentWanted(
        UUID failureId,
        UUID tableId,
        String idea,
        UUID carrier,
        LocalDate dueOn,
        Actor by,
        Instant at,
        List<Subject> about,
        String statement)
        implements Happened {
    @Override
    public String what() {
        return "failure.experimentWanted";
    }

    @Override
    public String detail() {
        return idea + " · " + statement;
    }
}
