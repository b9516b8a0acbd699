package nl.leertafel.stories;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where stories stand on agendas. */
@Component
class Agendas {
    private final JdbcClient jdbc;

    Agendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a session that is still to come, or was held. */
    boolean has(UUID storyId) {
        return jdbc.sql("""
            select exists (select 1 from agenda_item i join learning_session g on g.id = i.session_id
              where i.story_id = :story and g.state <> 'CANCELLED')
            """).param("story", storyId).query(Boolean.class).single();
    }
}
