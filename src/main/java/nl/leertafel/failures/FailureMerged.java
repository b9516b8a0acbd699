package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * Two failures were the same: what belonged to the one is the other's from now on, and its address leads there.
 *
 * @param detail the statement of the one that went
 */
public record FailureMerged(
        UUID kept, UUID merged, UUID tableId, Actor by, Instant at, List<Subject> about, String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.merged";
    }
}
