package nl.leertafel.notices.reminders;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.actions.ActionDesk;
import nl.leertafel.actions.Promise;
import nl.leertafel.notices.mail.Letter;
import nl.leertafel.notices.mail.LetterSource;
import nl.leertafel.notices.mail.MailKind;
import nl.leertafel.notices.mail.MailReader;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail that reminds: only of what is still open and still theirs when it leaves. */
@Component
class ReminderLetters implements LetterSource {
    private final JdbcClient jdbc;
    private final ActionDesk actions;
    private final MessageSource messages;

    ReminderLetters(JdbcClient jdbc, ActionDesk actions, MessageSource messages) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.messages = messages;
    }

    private record Stored(UUID actionId, ReminderKind kind) {}

    @Override
    public boolean writes(MailKind kind) {
        return kind == MailKind.REMINDER;
    }

    @Override
    public Optional<Letter> write(UUID mailId, MailReader reader, String token) {
        List<Letter.Item> items = stored(mailId).stream()
                .flatMap(one -> item(one, reader, token).stream())
                .toList();
        if (items.isEmpty()) return Optional.empty();
        Locale language = reader.language();
        return Optional.of(new Letter(
                words(language, "notices.mail.reminder.subject"),
                words(language, "notices.mail.reminder.lead", items.size()),
                List.of(),
                items,
                words(language, "notices.mail.reminder.all"),
                "/actions",
                words(language, "notices.mail.reminder.why")));
    }

    /** An action that was handed over and is due soon is said once. */
    private List<Stored> stored(UUID mail) {
        return jdbc.sql("""
            select distinct on (r.due_on, r.action_id) r.action_id, r.kind
            from action_reminder r join follow_up_action a on a.id = r.action_id
            where r.mail_id = ? and a.state = 'AGREED' and a.owner_id = r.person_id and a.due_on = r.due_on
            order by r.due_on, r.action_id, r.kind = 'RECEIVED' desc
            """).param(mail).query(Stored.class).list();
    }

    private Optional<Letter.Item> item(Stored one, MailReader reader, String token) {
        return actions.promise(one.actionId(), reader.actor())
                .filter(promise -> promise.isOpen() && promise.mayEnd())
                .map(promise -> item(one, promise, reader.language(), token));
    }

    private Letter.Item item(Stored one, Promise promise, Locale language, String token) {
        return new Letter.Item(
                words(
                        language,
                        "notices.mail.reminder." + one.kind(),
                        promise.what(),
                        day(promise.dueOn(), language),
                        promise.tableName()),
                words(language, "notices.mail.reminder.do"),
                "/reminders/" + token + "/" + promise.id() + "?lang=" + language.getLanguage());
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM", language).format(day);
    }

    private String words(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
