package nl.leertafel.notices.mail;

import java.util.Optional;
import java.util.UUID;

/** Takes mails in, in the transaction of whatever causes them; a job sends each. */
public interface Outbox {
    /** Whether mail leaves this installation at all; while it does not, nothing is put in. */
    boolean isOpen();

    UUID put(MailKind kind, UUID personId);

    /** One for the person that nobody has begun to send, kept from being sent until the transaction ends. */
    Optional<UUID> unsent(MailKind kind, UUID personId);

    /** Whose mail has this token for acting on it. */
    Optional<Held> byToken(String token);

    /** @param mailId the mail in which the token stood */
    record Held(UUID mailId, UUID personId) {}
}
