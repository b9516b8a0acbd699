package nl.leertafel.failures;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.TableSummary;

/** Brings in failures that are known already, and takes them back while nobody has done anything with them. */
public interface FailureIntake {
    /** For which tables the person may do that: an administrator for each, chair and facilitator for theirs. */
    List<TableSummary> tables(Actor actor);

    /**
     * All of them, or none.
     *
     * @param source what the timeline calls the list
     * @return their ids, in the order of the list
     * @throws NotFound when one of the tables is not the person's
     */
    List<UUID> bringIn(Actor actor, List<KnownFailure> known, String source);

    /** Those that somebody has done something with since they came in, or that something refers to. */
    Set<UUID> workedOn(Collection<UUID> failureIds);

    /**
     * Takes back those that nobody did anything with.
     *
     * @return the others, which stay
     */
    Set<UUID> takeBack(Actor actor, Collection<UUID> failureIds, String source);

    /** For each of them, in their order, the failures of its table that look like it. */
    List<List<FailureSummary>> alike(Actor actor, List<KnownFailure> known);
}
