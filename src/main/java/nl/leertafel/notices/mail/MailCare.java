package nl.leertafel.notices.mail;

import static nl.leertafel.notices.mail.Post.stored;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of mail that did not leave, and does about it. Who else asks is told that there is nothing. */
@Service
@Transactional
class MailCare {
    static final int PAGE = 25;

    /** Longer than any mail server may take: see the time-outs in application.properties. */
    private static final Duration SURELY_OVER = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final MailServer server;
    private final MailJob job;
    private final Submissions submissions;
    private final Clock clock;

    MailCare(JdbcClient jdbc, MailServer server, MailJob job, Submissions submissions, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.job = job;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MailPage page(Actor actor, @Nullable UUID after) {
        mustManage(actor);
        List<MailRow> rows = jdbc.sql("""
            select m.id, p.name as person, m.kind, m.attempts, m.made_at, m.next_at, m.reason,
                   case when m.state = 'SENDING' and m.claimed_at < :over then 'IN_DOUBT' else m.state end as state
            from mail m join person p on p.id = m.person_id
            where m.state in ('WAITING', 'SENDING', 'GIVEN_UP')
              and (cast(:after as uuid) is null or m.id < cast(:after as uuid))
            order by m.id desc limit :limit
            """)
                .param("over", stored(over()))
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(MailRow.class)
                .list();
        boolean more = rows.size() > PAGE;
        List<MailRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new MailPage(
                shown,
                server.isOpen(),
                server.isDemonstration(),
                more ? "/mail?after=" + shown.get(PAGE - 1).id() : null);
    }

    /** Mails that nobody will send any more unless somebody does something. */
    @Transactional(readOnly = true)
    public long stuck() {
        return jdbc.sql("select count(*) from mail where state = 'GIVEN_UP' or (state = 'SENDING' and claimed_at < ?)")
                .param(stored(over()))
                .query(Long.class)
                .single();
    }

    /** Only what certainly did not leave: a mail in doubt might come twice. */
    public UUID retry(Actor actor, UUID id, UUID submission) {
        mustManage(actor);
        return submissions.once(submission, actor, () -> {
            Instant now = clock.instant();
            int changed =
                    jdbc.sql("""
                        update mail set state = 'WAITING', attempts = 0, tried_since = :now, next_at = :now,
                                        ended_at = null, reason = null
                        where id = :id and state = 'GIVEN_UP'
                        """).param("now", stored(now)).param("id", id).update();
            if (changed == 0) throw new NotFound("mail", id);
            job.schedule(actor.municipalityId(), id, now);
            return id;
        });
    }

    /** The administrator has seen it; it is not sent. */
    public UUID dismiss(Actor actor, UUID id, UUID submission) {
        mustManage(actor);
        return submissions.once(submission, actor, () -> {
            int changed = jdbc.sql("""
                update mail set state = 'DROPPED', ended_at = :now
                where id = :id and (state = 'GIVEN_UP' or (state = 'SENDING' and claimed_at < :over))
                """)
                    .param("now", stored(clock.instant()))
                    .param("over", stored(over()))
                    .param("id", id)
                    .update();
            if (changed == 0) throw new NotFound("mail", id);
            return id;
        });
    }

    /** With it go the links that it held. */
    public void forgetOld() {
        jdbc.sql("delete from mail where ended_at < :before or (state = 'SENDING' and claimed_at < :before)")
                .param("before", stored(clock.instant().minus(KEPT)))
                .update();
    }

    private Instant over() {
        return clock.instant().minus(SURELY_OVER);
    }

    private static void mustManage(Actor actor) {
        if (!actor.isAdministrator()) throw new NotFound("mail of", actor.personId());
    }
}
