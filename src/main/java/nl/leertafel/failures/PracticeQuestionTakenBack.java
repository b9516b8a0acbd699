package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/**
 * Practice was asked once more by mistake.
 *
 * @param askedAgain whether it was asked before that, and may answer that still
 */
public record PracticeQuestionTakenBack(
        UUID failureId, boolean askedAgain, UUID tableId, Actor by, Instant at, List<Subject> about, String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.questionTakenBack";
    }
}
