package nl.leertafel.shared;

import java.util.UUID;
import java.util.function.Supplier;

/** Makes that a form which is sent twice, or by two requests at once, does its work once. */
public interface Submissions {
    /**
     * Does the work, in the transaction of the caller, unless it was done for this token before; then it returns what the
     * first time returned, and waits for the first time to end if it is still going on.
     *
     * @param token from the form's hidden field {@code submission}
     * @param work returns the id of the thing to which the person is led afterwards
     */
    UUID once(UUID token, Actor actor, Supplier<UUID> work);
}
