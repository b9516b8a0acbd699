package nl.leertafel.notices.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Writes the mails of its kinds just before they are sent, in the transaction that claims them. Several may write one kind,
 * each its own mails.
 */
public interface LetterSource {
    boolean writes(MailKind kind);

    /**
     * Empty when there is nothing left to tell, or when the mail is another's.
     *
     * @param token by which whoever holds this mail may act as the reader on what it asks; only its hash is kept
     */
    Optional<Letter> write(UUID mailId, MailReader reader, String token);
}
