package nl.leertafel.notices.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leertafel.notices.mail.Cadence;
import nl.leertafel.notices.mail.MailKind;
import nl.leertafel.notices.mail.MailPreferences;
import nl.leertafel.notices.mail.Outbox;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.WorkingDays;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down of what people are reminded, each once, and brings it to the outbox: one mail a person. */
@Service
@Transactional
class Reminding {
    /** So many working days before its day. */
    static final int AHEAD = 2;

    private static final String HANDED_OVER = "action.handedOver";
    /** Who is mailed at all: of what nobody mails nothing is taken down, so that it can still be when they choose mail. */
    private static final String READS_MAIL = """
         p.state = 'ACTIVE' and not exists
             (select from notice_preference c where c.person_id = p.id and c.cadence = 'NEVER')
        """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MailPreferences preferences;
    private final WorkingDays workingDays;
    private final Clock clock;

    Reminding(JdbcClient jdbc, Outbox outbox, MailPreferences preferences, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.preferences = preferences;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Who gets an action hears so, with the next reminders or at once. Nobody hears of what they took themselves. */
    @EventListener
    public void on(Happened happened) {
        if (!happened.what().equals(HANDED_OVER)) return;
        UUID action = happened.about().stream()
                .filter(subject -> subject.kind() == Subject.Kind.ACTION)
                .findFirst()
                .orElseThrow()
                .id();
        jdbc.sql("select owner_id from follow_up_action where id = ?")
                .param(action)
                .query(UUID.class)
                .optional()
                .filter(owner -> !owner.equals(happened.by().personId()))
                .ifPresent(owner -> received(action, owner));
    }

    private void received(UUID action, UUID owner) {
        jdbc.sql("""
            insert into action_reminder (action_id, municipality_id, person_id, kind, due_on, at)
            select id, municipality_id, owner_id, 'RECEIVED', due_on, :now from follow_up_action where id = :action
            on conflict (action_id, person_id, kind, due_on) do update set at = excluded.at, mail_id = null
            """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("action", action)
                .update();
        if (outbox.isOpen() && preferences.cadence(owner) == Cadence.AT_ONCE) mail(owner);
    }

    /** On working days, early: what is due within two of them, and once what is late. */
    void remind() {
        LocalDate today = LocalDate.now(clock);
        if (!outbox.isOpen() || workingDays.between(today.minusDays(1), today) == 0) return;
        jdbc.sql("""
            insert into action_reminder (action_id, municipality_id, person_id, kind, due_on, at)
            select a.id, a.municipality_id, a.owner_id, case when a.due_on < :today then 'LATE' else 'SOON' end,
                   a.due_on, :now
            from follow_up_action a join person p on p.id = a.owner_id
            where a.state = 'AGREED' and a.due_on <= :until and a.agreed_at < :midnight
              and exists (select from seat z where z.table_id = a.table_id and z.person_id = a.owner_id
                          and z.role <> 'GUEST') and
            """ + READS_MAIL + " on conflict (action_id, person_id, kind, due_on) do nothing")
                .param("today", today)
                .param("until", workingDays.after(today, AHEAD))
                .param("midnight", today.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        unmailed().forEach(this::mail);
    }

    private List<UUID> unmailed() {
        return jdbc.sql("""
            select distinct r.person_id from action_reminder r join person p on p.id = r.person_id
            where r.mail_id is null and r.at >= :since and
            """ + READS_MAIL)
                .param("since", fresh())
                .query(UUID.class)
                .list();
    }

    /** What was taken down before is no news. The run of one working day may fail, and a holiday takes the next away. */
    private OffsetDateTime fresh() {
        LocalDate since = workingDays.before(workingDays.before(LocalDate.now(clock)));
        return since.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private void mail(UUID person) {
        UUID mail = outbox.unsent(MailKind.REMINDER, person).orElseGet(() -> outbox.put(MailKind.REMINDER, person));
        jdbc.sql("update action_reminder set mail_id = :mail where person_id = :person and mail_id is null and"
                        + " at >= :since")
                .param("mail", mail)
                .param("person", person)
                .param("since", fresh())
                .update();
    }
}
