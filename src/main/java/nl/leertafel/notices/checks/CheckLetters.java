package nl.leertafel.notices.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.notices.mail.Letter;
import nl.leertafel.notices.mail.LetterSource;
import nl.leertafel.notices.mail.MailKind;
import nl.leertafel.notices.mail.MailReader;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail that asks to look up a rule, as long as it is asked of the reader. Which rule, stands behind the link. */
@Component
class CheckLetters implements LetterSource {
    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final MessageSource messages;

    CheckLetters(JdbcClient jdbc, TableLookup tables, MessageSource messages) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.messages = messages;
    }

    private record Asked(UUID id, UUID tableId, LocalDate dueOn, Occasion occasion) {}

    @Override
    public boolean writes(MailKind kind) {
        return kind == MailKind.QUESTION;
    }

    @Override
    public Optional<Letter> write(UUID mailId, MailReader reader, String token) {
        return jdbc.sql("""
            select r.id, r.table_id, r.due_on, m.occasion
            from rule_check_mail m join rule_check r on r.id = m.rule_check_id
            where m.mail_id = ? and r.state = 'REQUESTED' and r.official_id = m.person_id and r.due_on = m.due_on
            """)
                .param(mailId)
                .query(Asked.class)
                .optional()
                .filter(asked -> tables.seatsOf(reader.actor()).has(asked.tableId(), SeatRole::governs))
                .map(asked -> letter(asked, reader.language()));
    }

    private Letter letter(Asked asked, Locale language) {
        String key = "notices.mail.check." + asked.occasion();
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(asked.dueOn());
        return new Letter(
                messages.getMessage(key + ".subject", null, language),
                messages.getMessage(key + ".lead", new Object[] {day}, language),
                List.of(),
                messages.getMessage("notices.mail.check.do", null, language),
                "/rule-checks/" + asked.id() + "?lang=" + language.getLanguage());
    }
}
