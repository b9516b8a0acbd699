package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * One failure was two: the part stands apart from now on, with the stories that show it.
 *
 * @param along ids of what else was chosen to go along: of whichever module keeps it
 * @param detail the statement of the part
 */
public record FailureSplit(
        UUID failureId,
        UUID part,
        Set<UUID> stories,
        Set<UUID> along,
        UUID tableId,
        Actor by,
        Instant at,
        List<Subject> about,
        String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.split";
    }
}
