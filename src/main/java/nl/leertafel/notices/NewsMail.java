package nl.leertafel.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings news to the outbox: at once for who wants that, else in one mail a day. */
@Service
@Transactional
class NewsMail {
    /** What waited longer, and is not of the last working day or since, is found on the first page only. */
    private static final Duration FRESH = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MailPreferences preferences;
    private final WorkingDays workingDays;
    private final Clock clock;

    NewsMail(JdbcClient jdbc, Outbox outbox, MailPreferences preferences, WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
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
        LocalDate today = LocalDate.now(clock);
        if (!outbox.isOpen() || !workingDays.includes(today)) return;
        OffsetDateTime since = since(today).atOffset(ZoneOffset.UTC);
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

    private Instant since(LocalDate today) {
        Instant fresh = clock.instant().minus(FRESH);
        Instant lastWorked = workingDays
                .before(today)
                .atStartOfDay(TravellingClock.AMSTERDAM)
                .toInstant();
        return lastWorked.isBefore(fresh) ? lastWorked : fresh;
    }
}
