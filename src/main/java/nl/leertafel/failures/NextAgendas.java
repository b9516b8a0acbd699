package nl.leertafel.failures;

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

    NextAgendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sessions the next one, by table; none when no session has a date */
    record Found(Map<UUID, UUID> sessions, Set<UUID> onAgenda) {}

    Found of(Collection<UUID> tables) {
        Map<UUID, UUID> sessions = new HashMap<>();
        if (tables.isEmpty()) return new Found(sessions, Set.of());
        jdbc.sql("""
            select distinct on (table_id) table_id, id from learning_session
            where table_id in (:tables) and state in ('PLANNED', 'CONVENED', 'IN_PROGRESS')
            order by table_id, starts_at, id
            """)
                .param("tables", tables)
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
