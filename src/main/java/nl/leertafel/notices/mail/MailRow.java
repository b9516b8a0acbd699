package nl.leertafel.notices.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that did not leave yet, without a word of what is in it. */
record MailRow(
        UUID id,
        String person,
        MailKind kind,
        int attempts,
        Instant madeAt,
        Instant nextAt,
        @Nullable MailFailure reason,
        Standing state) {
    enum Standing {
        WAITING,
        SENDING,
        IN_DOUBT,
        GIVEN_UP
    }

    public boolean mayRetry() {
        return state == Standing.GIVEN_UP;
    }

    public boolean mayDismiss() {
        return state == Standing.GIVEN_UP || state == Standing.IN_DOUBT;
    }
}
