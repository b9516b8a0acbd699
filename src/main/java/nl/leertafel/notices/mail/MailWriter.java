package nl.leertafel.notices.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a message of a letter: plain text, and the same in simple HTML beside it. */
@Component
class MailWriter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final String address;
    private final String from;

    MailWriter(
            ITemplateEngine templates,
            MessageSource messages,
            @Value("${leertafel.address}") String address,
            @Value("${leertafel.mail.from}") String from) {
        this.templates = templates;
        this.messages = messages;
        this.address = address.replaceAll("/+$", "");
        this.from = from;
    }

    MimeMessage message(Envelope envelope, JavaMailSender sender) {
        try {
            MimeMessage message = sender.createMimeMessage();
            message.setFrom(new InternetAddress(from));
            message.setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(envelope.reader().email(), true));
            message.setSubject(envelope.letter().subject(), UTF_8);
            message.setSentDate(Date.from(envelope.at()));
            head(message, envelope);
            message.setContent(body(envelope));
            return message;
        } catch (MessagingException unfit) {
            throw new MailParseException(unfit);
        }
    }

    /** Auto-Submitted: RFC 3834, section 5; one click to end it: RFC 8058. */
    private void head(MimeMessage message, Envelope envelope) throws MessagingException {
        message.setHeader("Message-ID", "<" + envelope.mailId() + "@" + host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Unsubscribe", "<" + unsubscribe(envelope) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Content-Language", envelope.reader().language().getLanguage());
    }

    private MimeMultipart body(Envelope envelope) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(text(envelope), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(html(envelope), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private String text(Envelope envelope) {
        Letter letter = envelope.letter();
        Locale language = envelope.reader().language();
        List<String> parts = new ArrayList<>();
        parts.add(words("notices.mail.hello", language));
        parts.add(letter.lead());
        letter.lines().forEach(line -> parts.add("- " + line));
        letter.items()
                .forEach(item ->
                        parts.add("- " + item.text() + "\n  " + item.action() + ":\n  " + address + item.address()));
        parts.add(letter.action() + ":\n" + address + letter.address());
        parts.add("-- \n" + why(letter, language) + "\n" + words("notices.mail.stop", language) + ":\n"
                + unsubscribe(envelope));
        return String.join("\n\n", parts) + "\n";
    }

    private String html(Envelope envelope) {
        Context context = new Context(envelope.reader().language());
        context.setVariable("letter", envelope.letter());
        context.setVariable("address", address);
        context.setVariable("why", why(envelope.letter(), envelope.reader().language()));
        context.setVariable("link", address + envelope.letter().address());
        context.setVariable("stop", unsubscribe(envelope));
        return templates.process("notices/letter", context);
    }

    private String why(Letter letter, Locale language) {
        return letter.why() == null ? words("notices.mail.why", language) : letter.why();
    }

    private String unsubscribe(Envelope envelope) {
        return address + "/unsubscribe/" + envelope.unsubscribe() + "?lang="
                + envelope.reader().language().getLanguage();
    }

    private String host() {
        String host = URI.create(address).getHost();
        return host == null ? "localhost" : host;
    }

    private String words(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
