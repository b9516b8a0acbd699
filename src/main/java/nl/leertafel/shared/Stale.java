package nl.leertafel.shared;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody else changed the thing after this form was opened. Caught by the controller as {@link
 * OptimisticLockingFailureException}, which the database may also raise, and answered with status 409, the form as typed
 * and beside it what is stored now.
 */
public class Stale extends OptimisticLockingFailureException {
    public Stale(String what, Object id) {
        super(what + " " + id + " was changed meanwhile");
    }
}
