package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * They were not the same after all: what came along goes back, and nothing else.
 *
 * @param detail the statement of the one that comes back
 */
public record FailureUnmerged(
        UUID kept, UUID merged, UUID tableId, Actor by, Instant at, List<Subject> about, String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.unmerged";
    }
}
