package nl.leertafel.notices.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.people.Actors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The states of a mail. Each change is one statement that names the state before, so that of two at once one wins. */
@Service
@Transactional
class Post implements Outbox {
    private final JdbcClient jdbc;
    private final Actors actors;
    private final MailServer server;
    private final MailJob job;
    private final List<LetterSource> sources;
    private final Clock clock;

    Post(JdbcClient jdbc, Actors actors, MailServer server, MailJob job, List<LetterSource> sources, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.server = server;
        this.job = job;
        this.sources = sources;
        this.clock = clock;
    }

    private record Claimed(UUID personId, MailKind kind, String email, Cadence cadence, boolean active) {}

    private record Tried(int attempts, Instant triedSince) {}

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return server.isOpen();
    }

    @Override
    public UUID put(MailKind kind, UUID personId) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        UUID municipality = jdbc.sql("""
            insert into mail (id, municipality_id, person_id, kind, state, attempts, made_at, tried_since, next_at)
            select :id, p.municipality_id, p.id, :kind, 'WAITING', 0, :now, :now, :now
            from person p where p.id = :person returning municipality_id
            """)
                .param("id", id)
                .param("kind", kind.name())
                .param("now", stored(now))
                .param("person", personId)
                .query(UUID.class)
                .single();
        job.schedule(municipality, id, now);
        return id;
    }

    @Override
    public Optional<UUID> unsent(MailKind kind, UUID personId) {
        return jdbc.sql("""
            select id from mail where person_id = ? and kind = ? and state = 'WAITING' and attempts = 0
            order by id limit 1 for update
            """).params(personId, kind.name()).query(UUID.class).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Held> byToken(String token) {
        return jdbc.sql("select id as mail_id, person_id from mail where answer_hash = ?")
                .param(MailTokens.hash(token))
                .query(Held.class)
                .optional();
    }

    /** Takes it down as being sent, before it is. Empty when somebody else did, or when there is nothing to send. */
    Optional<Envelope> claim(UUID municipality, UUID mail) {
        Instant now = clock.instant();
        Claimed claimed = jdbc.sql("""
            update mail m set state = 'SENDING', claimed_at = :now, attempts = attempts + 1, reason = null
            from person p join account a on a.id = p.account_id
                 left join notice_preference n on n.person_id = p.id
            where m.id = :mail and m.state = 'WAITING' and m.next_at <= :now and p.id = m.person_id
            returning m.person_id, m.kind, a.email, coalesce(n.cadence, 'DAILY') as cadence,
                      p.state = 'ACTIVE' as active
            """)
                .param("now", stored(now))
                .param("mail", mail)
                .query(Claimed.class)
                .optional()
                .orElse(null);
        if (claimed == null) return Optional.empty();
        Optional<Envelope> written = claimed.active() && claimed.cadence() != Cadence.NEVER
                ? write(municipality, mail, claimed, now)
                : Optional.empty();
        if (written.isEmpty()) end(mail, MailState.DROPPED);
        return written;
    }

    private Optional<Envelope> write(UUID municipality, UUID mail, Claimed claimed, Instant now) {
        Actor actor = actors.of(claimed.personId());
        MailReader reader = new MailReader(actor, claimed.email());
        String answer = MailTokens.make(municipality);
        String unsubscribe = MailTokens.make(municipality);
        jdbc.sql("update mail set answer_hash = ?, unsubscribe_hash = ? where id = ?")
                .params(MailTokens.hash(answer), MailTokens.hash(unsubscribe), mail)
                .update();
        return sources.stream()
                .filter(source -> source.writes(claimed.kind()))
                .flatMap(source -> source.write(mail, reader, answer).stream())
                .findFirst()
                .map(letter -> new Envelope(mail, reader, letter, unsubscribe, now));
    }

    /** There is no mail server any more: as if it were unreachable. */
    Optional<Instant> postpone(UUID mail) {
        jdbc.sql("update mail set state = 'SENDING', claimed_at = ?, attempts = attempts + 1"
                        + " where id = ? and state = 'WAITING'")
                .params(stored(clock.instant()), mail)
                .update();
        return failed(mail, MailFailure.UNREACHABLE);
    }

    void sent(UUID mail) {
        end(mail, MailState.SENT);
    }

    /** It certainly did not leave. Returns when to try once more, if ever. */
    Optional<Instant> failed(UUID mail, MailFailure failure) {
        Instant now = clock.instant();
        Optional<Instant> next = jdbc.sql("select attempts, tried_since from mail where id = ? and state = 'SENDING'")
                .param(mail)
                .query(Tried.class)
                .optional()
                .filter(tried -> !failure.isPermanent())
                .flatMap(tried -> Pauses.next(tried.attempts(), tried.triedSince(), now));
        jdbc.sql("""
            update mail set state = :state, reason = :reason, next_at = coalesce(:next, next_at),
                   ended_at = case when :state = 'GIVEN_UP' then cast(:now as timestamptz) end
            where id = :mail and state = 'SENDING'
            """)
                .param("state", (next.isPresent() ? MailState.WAITING : MailState.GIVEN_UP).name())
                .param("reason", failure.name())
                .param("next", next.map(Post::stored).orElse(null))
                .param("now", stored(now))
                .param("mail", mail)
                .update();
        return next;
    }

    private void end(UUID mail, MailState state) {
        jdbc.sql("update mail set state = ?, ended_at = ? where id = ? and state = 'SENDING'")
                .params(state.name(), stored(clock.instant()), mail)
                .update();
    }

    static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
