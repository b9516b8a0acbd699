package nl.leertafel.people;

import java.io.Serializable;
import java.security.Principal;
import nl.leertafel.shared.Actor;

/**
 * The principal of a session: who signed in, and for which of their municipalities they work now. Its name is the
 * account's id, by which all sessions of an account can be ended.
 *
 * @param severalMunicipalities whether they may change to another one
 */
public record SignedIn(Actor actor, String email, String municipalityName, boolean severalMunicipalities)
        implements Principal, Serializable {
    @Override
    public String getName() {
        return actor.accountId().toString();
    }
}
