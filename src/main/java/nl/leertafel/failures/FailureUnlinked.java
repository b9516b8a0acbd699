package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** A story does not show the failure after all. */
public record FailureUnlinked(
        UUID failureId, UUID storyId, UUID tableId, Actor by, Instant at, List<Subject> about, String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.unlinked";
    }
}
