package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Nothing was done about it for three sessions in a row. */
public record FailureEscalated(UUID failureId, UUID tableId, Actor by, Instant at, List<Subject> about, String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.escalated";
    }
}
