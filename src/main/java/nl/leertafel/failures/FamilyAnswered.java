package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Somebody says whether it is solved for the family of one story; whether the system changed is another thing. */
record FamilyAnswered(
        UUID failureId,
        UUID storyId,
        Solved solved,
        UUID tableId,
        Actor by,
        Instant at,
        List<Subject> about,
        String detail)
        implements Happened {
    @Override
    public String what() {
        return "failure.family." + solved.name().toLowerCase(Locale.ROOT);
    }
}
