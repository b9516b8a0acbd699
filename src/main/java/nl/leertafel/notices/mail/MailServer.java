package nl.leertafel.notices.mail;

import nl.leertafel.shared.DemonstrationNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server, if the administrator gave one: spring.mail.host. A demonstration mails nobody, whatever was given. */
@Component
class MailServer {
    private final ObjectProvider<JavaMailSender> sender;
    private final ObjectProvider<DemonstrationNotice> demonstration;

    MailServer(ObjectProvider<JavaMailSender> sender, ObjectProvider<DemonstrationNotice> demonstration) {
        this.sender = sender;
        this.demonstration = demonstration;
    }

    boolean isOpen() {
        return sender.getIfAvailable() != null && !isDemonstration();
    }

    boolean isDemonstration() {
        return demonstration.stream().anyMatch(DemonstrationNotice::shown);
    }

    /** Only when open. */
    JavaMailSender sender() {
        return sender.getObject();
    }
}
