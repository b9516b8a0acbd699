package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Practice said that it was gone: does it still not happen? Asked every half year, and sooner when somebody wants that. */
public record PracticeAskedAgain(UUID failureId, UUID tableId, Actor by, Instant at, List<Subject> about, String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.askedAgain";
    }
}
