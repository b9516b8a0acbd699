package nl.leertafel.failures;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The next agenda of each table, and which failures stand on it: for many failures at once. */
@Component
class NextAgendas {
    private final JdbcClient jdbc;
    private final Clock clock;

    NextAgendas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param sessions the next one, by table, or else the one that goes on; none when no date is to come */
    record Found(Map<UUID, UUID> sessions, Set<UUID> onAgenda) {}

    Found of(Collection<UUID> tables) {
        Map<UUID, UUID> sessions = new HashMap<>();
        if (tables.isEmpty()) return new Found(sessions, Set.of());
        jdbc.sql("""
            select distinct on (table_id) table_id, id from learning_session
            where table_id in (:tables)
              and (state = 'IN_PROGRESS' or state in ('PLANNED', 'CONVENED') and ends_at > :now)
            order by table_id, state = 'IN_PROGRESS', starts_at, id
            """)
                .param("tables", tables)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, at) ->
                        sessions.put(row.getObject("table_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
        return new Found(sessions, sessions.isEmpty() ? Set.of() : onAgenda(sessions.values()));
    }

    private Set<UUID> onAgenda(Collection<UUID> sessions) {
        return new HashSet<>(
                jdbc.sql("""
                    select failure_id from agenda_item
                    where session_id in (:sessions) and failure_id is not null and not withdrawn
                    """).param("sessions", sessions).query(UUID.class).list());
    }
}
