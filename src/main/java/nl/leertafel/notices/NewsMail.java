package nl.leertafel.notices;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.notices.mail.Cadence;
import nl.leertafel.notices.mail.MailKind;
import nl.leertafel.notices.mail.MailPreferences;
import nl.leertafel.notices.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings news to the outbox: at once for who wants that, else in one mail a day. */
@Service
@Transactional
class NewsMail {
    /** Over a weekend; what waited longer is found on the first page only. */
    private static final Duration FRESH = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MailPreferences preferences;
    private final Clock clock;

    NewsMail(JdbcClient jdbc, Outbox outbox, MailPreferences preferences, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** What comes at the same time comes in the same mail. */
    void atOnce(UUID story, Set<UUID> readers) {
        if (!outbox.isOpen()) return;
        for (UUID reader : readers) {
            if (preferences.cadence(reader) != Cadence.AT_ONCE) continue;
            UUID mail = outbox.unsent(MailKind.NEWS, reader).orElseGet(() -> outbox.put(MailKind.NEWS, reader));
            jdbc.sql("""
                update story_news set mail_id = :mail where story_id = :story and person_id = :reader
                and mail_id is null and seen_at is null and overtaken_at is null
                """)
                    .param("mail", mail)
                    .param("story", story)
                    .param("reader", reader)
                    .update();
        }
    }

    /** On working days, for each who has unseen news that is in no mail yet. */
    void digest() {
        if (!outbox.isOpen() || isWeekend()) return;
        OffsetDateTime since = clock.instant().minus(FRESH).atOffset(ZoneOffset.UTC);
        List<UUID> readers =
                jdbc.sql("""
                    select distinct n.person_id from story_news n join person p on p.id = n.person_id
                         left join notice_preference c on c.person_id = p.id
                    where n.seen_at is null and n.overtaken_at is null and n.mail_id is null and n.at >= :since
                      and p.state = 'ACTIVE' and coalesce(c.cadence, 'DAILY') <> 'NEVER'
                    """).param("since", since).query(UUID.class).list();
        for (UUID reader : readers) {
            UUID mail = outbox.put(MailKind.DIGEST, reader);
            jdbc.sql("""
                update story_news set mail_id = :mail where person_id = :reader and mail_id is null
                and seen_at is null and overtaken_at is null and at >= :since
                """)
                    .param("mail", mail)
                    .param("reader", reader)
                    .param("since", since)
                    .update();
        }
    }

    private boolean isWeekend() {
        DayOfWeek day = LocalDate.now(clock).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
