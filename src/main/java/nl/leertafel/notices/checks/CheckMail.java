package nl.leertafel.notices.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leertafel.notices.mail.Cadence;
import nl.leertafel.notices.mail.MailKind;
import nl.leertafel.notices.mail.MailPreferences;
import nl.leertafel.notices.mail.Outbox;
import nl.leertafel.rulechecks.RuleCheckRequested;
import nl.leertafel.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a mail in for whoever is asked to look up a rule, each occasion once. Nobody hears of what they ask themselves. */
@Service
@Transactional
class CheckMail {
    private static final int DAYS_BEFORE = 2;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MailPreferences preferences;
    private final Clock clock;

    CheckMail(JdbcClient jdbc, Outbox outbox, MailPreferences preferences, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.preferences = preferences;
        this.clock = clock;
    }

    private record Due(UUID id, UUID officialId, LocalDate dueOn) {}

    @EventListener
    void on(RuleCheckRequested requested) {
        UUID official = requested.officialId();
        if (official.equals(requested.by().personId())) return;
        LocalDate due = jdbc.sql("select due_on from rule_check where id = ?")
                .param(requested.checkId())
                .query(LocalDate.class)
                .single();
        put(new Due(requested.checkId(), official, due), Occasion.ASKED);
    }

    /** Two days before the day, and once it has passed. */
    void remind() {
        LocalDate today = LocalDate.now(clock);
        for (Due one : due("due_on between :from and :to", today, today.plusDays(DAYS_BEFORE))) put(one, Occasion.SOON);
        for (Due one : due("due_on >= :from and due_on < :to", LocalDate.EPOCH, today)) put(one, Occasion.LATE);
    }

    private List<Due> due(String when, LocalDate from, LocalDate to) {
        return jdbc.sql("select id, official_id, due_on from rule_check where state = 'REQUESTED' and " + when
                        + " order by due_on, id")
                .param("from", from)
                .param("to", to)
                .query(Due.class)
                .list();
    }

    private void put(Due one, Occasion occasion) {
        if (!outbox.isOpen() || preferences.cadence(one.officialId()) == Cadence.NEVER) return;
        UUID row = Ids.next();
        int first = jdbc.sql("""
            insert into rule_check_mail (id, municipality_id, rule_check_id, person_id, due_on, occasion, at)
            select :id, r.municipality_id, r.id, :person, :due, :occasion, :now from rule_check r where r.id = :check
            on conflict do nothing
            """)
                .param("id", row)
                .param("person", one.officialId())
                .param("due", one.dueOn())
                .param("occasion", occasion.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("check", one.id())
                .update();
        if (first == 0) return;
        UUID mail = outbox.put(MailKind.QUESTION, one.officialId());
        jdbc.sql("update rule_check_mail set mail_id = ? where id = ?")
                .params(mail, row)
                .update();
    }
}
