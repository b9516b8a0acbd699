package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * The story that opened a resolved failure was linked by mistake: it is resolved as it was before.
 *
 * @param askedAgain whether practice is being asked once more if it is still gone
 */
public record ReopeningTakenBack(
        UUID failureId, boolean askedAgain, UUID tableId, Actor by, Instant at, List<Subject> about, String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.reopeningTakenBack";
    }
}
