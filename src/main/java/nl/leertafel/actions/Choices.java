package nl.leertafel.actions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was answered to which ones really. */
@Component
class Choices {
    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choice of(UUID session) {
        return jdbc.sql("""
            select (select count(*) from follow_up_action a where a.session_id = :session and a.state <> 'DROPPED') as open,
                   coalesce(c.kept, 0) as kept, c.because, p.name as person, c.at
            from (select 1) one
                 left join (select kept, because, person_id, at from action_choice where session_id = :session
                            order by at desc, id desc limit 1) c on true
                 left join person p on p.id = c.person_id
            """).param("session", session).query(Choice.class).single();
    }

    UUID put(UUID session, int kept, String because, Actor by, Instant now) {
        UUID id = Ids.next();
        jdbc.sql("""
            insert into action_choice (id, municipality_id, session_id, person_id, at, kept, because)
            values (:id, :municipality, :session, :person, :at, :kept, :because)
            """)
                .param("id", id)
                .param("municipality", by.municipalityId())
                .param("session", session)
                .param("person", by.personId())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("kept", kept)
                .param("because", because)
                .update();
        return id;
    }
}
