package nl.leertafel.notices.practice;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.PracticeDesk;
import nl.leertafel.notices.mail.Cadence;
import nl.leertafel.notices.mail.MailKind;
import nl.leertafel.notices.mail.MailPreferences;
import nl.leertafel.notices.mail.Outbox;
import nl.leertafel.people.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks what is due: on the first page, and by mail. */
@Service
@Transactional
class Asking {
    private final JdbcClient jdbc;
    private final Actors actors;
    private final PracticeDesk desk;
    private final Outbox outbox;
    private final MailPreferences preferences;
    private final Clock clock;

    Asking(JdbcClient jdbc, Actors actors, PracticeDesk desk, Outbox outbox, MailPreferences preferences, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.desk = desk;
        this.outbox = outbox;
        this.preferences = preferences;
        this.clock = clock;
    }

    private record Due(UUID id, UUID failureId, UUID personId, boolean active) {}

    /** Who may no longer see the failure, or has nothing to say of it any more, is not asked. */
    void askWhatIsDue() {
        List<Due> due = jdbc.sql("""
            select q.id, q.failure_id, q.person_id, p.state = 'ACTIVE' as active
            from practice_question q join person p on p.id = q.person_id
            where q.asked_at is null and q.due_at <= ? order by q.due_at, q.id for update of q skip locked
            """)
                .param(clock.instant().atOffset(UTC))
                .query(Due.class)
                .list();
        for (Due one : due) {
            if (one.active() && desk.wantsToHear(one.failureId(), actors.of(one.personId()))) ask(one);
            else
                jdbc.sql("delete from practice_question where id = ?")
                        .param(one.id())
                        .update();
        }
    }

    private void ask(Due one) {
        boolean mails = outbox.isOpen() && preferences.cadence(one.personId()) != Cadence.NEVER;
        @Nullable UUID mail = mails ? outbox.put(MailKind.QUESTION, one.personId()) : null;
        jdbc.sql("update practice_question set asked_at = :now, mail_id = cast(:mail as uuid) where id = :id")
                .param("now", clock.instant().atOffset(UTC))
                .param("mail", mail)
                .param("id", one.id())
                .update();
    }
}
