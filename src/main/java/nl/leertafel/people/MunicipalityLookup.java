package nl.leertafel.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Which municipalities there are: for jobs, which work for each of them in turn. */
public interface MunicipalityLookup {
    /** Oldest first; needs no municipality of its own. */
    List<UUID> all();

    /**
     * Works for each municipality within its own scope. What fails in one does not keep the others from their turn; the
     * first failure is thrown when all have had it, so that the job is known to have failed.
     */
    void inEach(Consumer<UUID> work);
}
