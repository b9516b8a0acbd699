package nl.leertafel.vault;

/** Sealed words that do not open; they are still there, and open again with the right keys. */
public class CannotOpen extends RuntimeException {
    CannotOpen(String message, Throwable cause) {
        super(message, cause);
    }
}
