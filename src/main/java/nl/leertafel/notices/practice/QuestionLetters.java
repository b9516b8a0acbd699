package nl.leertafel.notices.practice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.failures.PracticeDesk;
import nl.leertafel.notices.mail.Letter;
import nl.leertafel.notices.mail.LetterSource;
import nl.leertafel.notices.mail.MailKind;
import nl.leertafel.notices.mail.MailReader;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail that asks, as long as there is something to ask. What it is about stands behind the link. */
@Component
class QuestionLetters implements LetterSource {
    private final JdbcClient jdbc;
    private final PracticeDesk desk;
    private final MessageSource messages;

    QuestionLetters(JdbcClient jdbc, PracticeDesk desk, MessageSource messages) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public boolean writes(MailKind kind) {
        return kind == MailKind.QUESTION;
    }

    @Override
    public Optional<Letter> write(UUID mailId, MailReader reader, String token) {
        return jdbc.sql("select failure_id from practice_question where mail_id = ? and answered_at is null")
                .param(mailId)
                .query(UUID.class)
                .optional()
                .filter(failure -> desk.wantsToHear(failure, reader.actor()))
                .map(failure -> letter(reader.language(), token));
    }

    private Letter letter(Locale language, String token) {
        return new Letter(
                words(language, "notices.mail.question.subject"),
                words(language, "notices.mail.question.lead"),
                List.of(),
                words(language, "notices.mail.question.do"),
                "/answer/" + token + "?lang=" + language.getLanguage());
    }

    private String words(Locale language, String key) {
        return messages.getMessage(key, null, language);
    }
}
