package nl.leertafel.failures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;

/** Changes failures for somebody who changes many at once: each by its own rules, and by what the person may do there. */
public interface FailureDesk {
    /** Why it would not change, as a message key, for those that would not; what the person does not see is among them. */
    Map<UUID, String> refusals(Actor actor, Collection<UUID> failureIds, FailureWish wish);

    /** Changes those that may be changed, in the transaction of the caller; in the order of the ids. */
    List<FailureOutcome> change(Actor actor, Collection<UUID> failureIds, FailureWish wish);

    /** Makes each as it was, unless something happened to it since; gives a message key for those that stay as they are. */
    Map<UUID, String> undo(Actor actor, List<FailureOutcome> changed, FailureWish.Verb verb);
}
