package nl.leertafel.notices.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that was claimed, ready for the mail server.
 *
 * @param unsubscribe token of the link by which mail ends
 */
record Envelope(UUID mailId, MailReader reader, Letter letter, String unsubscribe, Instant at) {}
