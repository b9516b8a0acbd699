package nl.leertafel.failures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;

/** Failures as far as a person may see them. */
public interface FailureLookup {
    /** @throws NotFound when there is no such failure, or the person may not see it */
    FailureSummary find(UUID failureId, Actor actor);

    /** Without looking at who may see them: for names on pages about something of the same table. */
    Map<UUID, FailureSummary> find(Collection<UUID> failureIds);

    /** The stories that show it, without looking at who may see them: for telling those who follow a story. */
    Set<UUID> storiesOf(UUID failureId);

    /** Open ones of the table, by statement: for choosing. */
    List<FailureSummary> open(UUID tableId, Actor actor);

    /** Open ones of all these tables. */
    List<FailureSummary> open(Collection<UUID> tableIds, Actor actor);

    /** Something was done about it: an action was done, an experiment started or was evaluated. Talk does not count. {@code cause} is what was done. */
    void touched(UUID failureId, UUID cause, Instant at);

    /** What touched it was not done after all: it is as if it never was, at the sessions held since as well. */
    void takenBack(UUID failureId, UUID cause, Actor by, Instant at);

    /** Something about it became known. The count begins anew; what the chair has to choose is still to be chosen. */
    void evidenced(UUID failureId, Instant at);
}
