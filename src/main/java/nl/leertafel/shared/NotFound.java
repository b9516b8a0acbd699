package nl.leertafel.shared;

/** There is no such thing, or the person may not see it: the answer is the same, status 404. */
public class NotFound extends RuntimeException {
    public NotFound(String what, Object id) {
        super("No " + what + " " + id);
    }
}
