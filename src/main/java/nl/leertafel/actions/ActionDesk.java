package nl.leertafel.actions;

import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;

/** By which the modules above tell people of what they promised, and take down what came of it. */
public interface ActionDesk {
    /** Empty for somebody who does not see it any more. */
    Optional<Promise> promise(UUID actionId, Actor actor);

    /**
     * Says what came of it. A token that was used before does nothing more.
     *
     * @throws NotFound when the person may not
     * @throws RuleBroken when it has ended already
     */
    void complete(UUID actionId, UUID submission, String result, Actor actor);

    /**
     * Takes its end back.
     *
     * @throws NotFound when the person may not
     * @throws RuleBroken when it is too late
     */
    void reopen(UUID actionId, UUID submission, Actor actor);
}
