package nl.leertafel.notices.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.notices.mail.MailTokens;
import nl.leertafel.shared.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses of calendars: one for each person, made, made anew and ended by themselves. */
@Service
@Transactional
class CalendarFeeds {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String address;

    CalendarFeeds(JdbcClient jdbc, Clock clock, @Value("${leertafel.address}") String address) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /** When the person's address was made, if they have one. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Actor actor) {
        return jdbc.sql("select made_at from calendar_feed where person_id = ?")
                .param(actor.personId())
                .query(Instant.class)
                .optional();
    }

    /** The whole address, which is kept nowhere. The one before it ends. */
    String make(Actor actor) {
        String token = MailTokens.make(actor.municipalityId());
        jdbc.sql("""
            insert into calendar_feed (person_id, municipality_id, token_hash, made_at)
            values (:person, :municipality, :hash, :now)
            on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
            """)
                .param("person", actor.personId())
                .param("municipality", actor.municipalityId())
                .param("hash", MailTokens.hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return address + "/calendar/" + token + ".ics";
    }

    void end(Actor actor) {
        jdbc.sql("delete from calendar_feed where person_id = ?")
                .param(actor.personId())
                .update();
    }

    /** Whose address has this token; nobody's once they were deactivated. */
    @Transactional(readOnly = true)
    public Optional<UUID> person(String token) {
        return jdbc.sql("""
            select f.person_id from calendar_feed f join person p on p.id = f.person_id
            where f.token_hash = ? and p.state = 'ACTIVE'
            """).param(MailTokens.hash(token)).query(UUID.class).optional();
    }
}
