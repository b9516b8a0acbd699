package nl.leertafel.failures;

import java.util.UUID;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to change of many failures at once.
 *
 * @param note what the next owner has to know; only with an owner
 */
public record FailureWish(
        Verb verb,
        @Nullable UUID owner,
        @Nullable FailureLevel level,
        @Nullable Domain domain,
        String note) {

    public enum Verb {
        OWNER,
        LEVEL,
        DOMAIN_ADD,
        DOMAIN_REMOVE,
        CONFIRMATION,
        AGENDA;

        /** Whether somebody has to choose to what it is changed. */
        public boolean hasValue() {
            return this != CONFIRMATION && this != AGENDA;
        }
    }

    public static FailureWish of(Verb verb) {
        return new FailureWish(verb, null, null, null, "");
    }

    /** Whether what has to be chosen is chosen. */
    public boolean isWhole() {
        return switch (verb) {
            case OWNER -> owner != null;
            case LEVEL -> level != null;
            case DOMAIN_ADD, DOMAIN_REMOVE -> domain != null;
            case CONFIRMATION, AGENDA -> true;
        };
    }
}
