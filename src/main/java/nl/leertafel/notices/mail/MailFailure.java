package nl.leertafel.notices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** Why a mail certainly did not leave. */
enum MailFailure {
    UNREACHABLE,
    SIGN_IN,
    REFUSED_FOR_NOW,
    REFUSED,
    ADDRESS;

    private static final int FOR_GOOD = 500;
    private static final int FOR_NOW = 400;

    /** The same again would be refused again. */
    boolean isPermanent() {
        return this == REFUSED || this == ADDRESS;
    }

    /** Empty when the server may have taken the mail: a line that broke after it was handed over says nothing. */
    static Optional<MailFailure> of(MailException thrown) {
        if (thrown instanceof MailAuthenticationException) return Optional.of(SIGN_IN);
        if (thrown instanceof MailParseException) return Optional.of(ADDRESS);
        if (!(thrown instanceof MailSendException send)) return Optional.empty();
        Collection<Exception> failures = send.getFailedMessages().values();
        // a cause of its own is that of closing the line, when the mail may have gone already
        if (failures.contains(send.getCause())) return Optional.of(UNREACHABLE);
        return failures.stream().findFirst().flatMap(MailFailure::ofAnswer);
    }

    /** The first answer of the server in the chain (RFC 5321, section 4.2.1). */
    private static Optional<MailFailure> ofAnswer(Exception failure) {
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof AddressException) return Optional.of(ADDRESS);
            int code = code(each);
            if (code >= FOR_GOOD) return Optional.of(REFUSED);
            if (code >= FOR_NOW) return Optional.of(REFUSED_FOR_NOW);
        }
        return Optional.empty();
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPSendFailedException sending) return sending.getReturnCode();
        if (failure instanceof SMTPSenderFailedException sender) return sender.getReturnCode();
        return failure instanceof SMTPAddressFailedException address ? address.getReturnCode() : 0;
    }
}
