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

    /** @param ofStory whether it is asked of who told a story that shows the failure */
    private record Open(UUID failureId, String cause, boolean ofStory) {}

    @Override
    public boolean writes(MailKind kind) {
        return kind == MailKind.QUESTION;
    }

    @Override
    public Optional<Letter> write(UUID mailId, MailReader reader, String token) {
        return jdbc.sql("""
            select failure_id, cause, story_id is not null as of_story
            from practice_question where mail_id = ? and answered_at is null
            """)
                .param(mailId)
                .query(Open.class)
                .optional()
                .filter(open -> desk.wantsToHear(open.failureId(), reader.actor()))
                .map(open -> letter(open, reader.language(), token));
    }

    private Letter letter(Open open, Locale language, String token) {
        String from = open.ofStory() ? "story" : "seat";
        return new Letter(
                words(language, "notices.mail.question.subject"),
                words(language, "notices.mail.question." + from + "." + open.cause()),
                List.of(),
                List.of(),
                words(language, "notices.mail.question.do"),
                "/answer/" + token + "?lang=" + language.getLanguage(),
                open.ofStory() ? null : words(language, "notices.mail.question.why"));
    }

    private String words(Locale language, String key) {
        return messages.getMessage(key, null, language);
    }
}
