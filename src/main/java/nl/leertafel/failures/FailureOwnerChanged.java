package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Somebody else, whom the detail names, owns the failure now. */
public record FailureOwnerChanged(
        UUID failureId, UUID tableId, Actor by, Instant at, List<Subject> about, String detail) implements Happened {
    @Override
    public String what() {
        return "failure.ownerChanged";
    }
}
