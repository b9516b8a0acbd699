package nl.leertafel.notices.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.support.MailCatcher;

/** Mails as their readers see them. */
public record Mailbox(String to, String subject, String text, String html, MimeMessage message) {
    private static final Pattern LINK = Pattern.compile("https://leertafel\\.example(/\\S*)");

    public static List<Mailbox> all() {
        return MailCatcher.caught().stream().map(Mailbox::of).toList();
    }

    private static Mailbox of(MimeMessage message) {
        try {
            MimeMultipart body = (MimeMultipart) message.getContent();
            return new Mailbox(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    text(body.getBodyPart(0)),
                    text(body.getBodyPart(1)),
                    message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return String.valueOf(part.getContent()).replace("\r\n", "\n");
    }

    public String header(String name) {
        try {
            return String.join(",", message.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the links of the text lead to, in their order, within the application. */
    public List<String> links() {
        Matcher links = LINK.matcher(text);
        return links.results().map(found -> found.group(1)).toList();
    }
}
