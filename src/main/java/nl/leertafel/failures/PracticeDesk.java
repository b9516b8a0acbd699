package nl.leertafel.failures;

import java.util.UUID;
import nl.leertafel.shared.Actor;

/** "Does this still happen?", asked and answered elsewhere than on the failure's own page, by the same rules. */
public interface PracticeDesk {
    /**
     * Whether the person's word is wanted now: they see the failure, sit at its table in a role that answers, do not own
     * it, and have not answered what is claimed; and the failure is not resolved.
     */
    boolean wantsToHear(UUID failureId, Actor actor);

    /**
     * Answers the claim; where nothing is claimed it is evidence only.
     *
     * @return whether there was a claim to answer
     * @throws nl.leertafel.shared.NotFound when the person does not see the failure, or has no say at its table
     * @throws nl.leertafel.shared.RuleBroken when the person owns it, or has answered already
     */
    boolean answer(UUID failureId, boolean stillHappens, String note, Actor actor);
}
