package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** The table takes the failure on; from now on it is on every next agenda. */
public record FailureAcknowledged(
        UUID failureId, UUID tableId, Actor by, Instant at, List<Subject> about, String detail) implements Happened {
    @Override
    public String what() {
        return "failure.acknowledged";
    }
}
