package nl.leertafel.notices.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.MunicipalityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends a mail at most once: it is taken down as being sent, in a transaction of its own, before the mail server gets it.
 * Whoever dies in between leaves it in doubt, and nobody sends it again.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Post post;
    private final MailServer server;
    private final MailWriter writer;
    private final MunicipalityScope scope;

    Postman(Post post, MailServer server, MailWriter writer, MunicipalityScope scope) {
        this.post = post;
        this.server = server;
        this.writer = writer;
        this.scope = scope;
    }

    /** Returns when to try once more, if ever. */
    Optional<Instant> deliver(UUID municipality, UUID mail) {
        return scope.within(municipality, () -> {
            if (!server.isOpen()) return post.postpone(mail);
            return post.claim(municipality, mail).flatMap(envelope -> hand(envelope, server.sender()));
        });
    }

    private Optional<Instant> hand(Envelope envelope, JavaMailSender sender) {
        try {
            sender.send(writer.message(envelope, sender));
        } catch (MailException thrown) {
            return failed(envelope.mailId(), thrown);
        }
        post.sent(envelope.mailId());
        return Optional.empty();
    }

    /** The message of the exception may hold an address, so it goes into no log. */
    private Optional<Instant> failed(UUID mail, MailException thrown) {
        Optional<MailFailure> failure = MailFailure.of(thrown);
        LOG.warn("Mail {} was not sent: {}", mail, failure.map(Enum::name).orElse("IN_DOUBT"));
        return failure.flatMap(known -> post.failed(mail, known));
    }
}
