package nl.leertafel.failures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.sessions.SessionClosed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts at the close of each session which failures were touched since the one before. */
@Component
class AttentionCount {
    private final SystemFailures failures;
    private final JdbcClient jdbc;

    AttentionCount(SystemFailures failures, JdbcClient jdbc) {
        this.failures = failures;
        this.jdbc = jdbc;
    }

    /** Of what stood on its agenda: a session is not to blame for what was acknowledged when it was over. */
    @EventListener
    void on(SessionClosed closed) {
        Instant before = closedBefore(closed);
        Set<UUID> onAgenda = onAgenda(closed.sessionId());
        failures.lockAll(closed.tableId(), StandingItems.NEEDING_ATTENTION).stream()
                .filter(failure -> onAgenda.contains(failure.id()))
                .forEach(failure -> {
                    failure.attend(closed.sessionId(), before, closed.by(), closed.at());
                    failures.save(failure);
                });
    }

    private Set<UUID> onAgenda(UUID session) {
        return jdbc.sql("select failure_id from agenda_item where session_id = ? and failure_id is not null")
                .param(session)
                .query(UUID.class)
                .set();
    }

    private @Nullable Instant closedBefore(SessionClosed closed) {
        return jdbc.sql("""
            select closed_at from learning_session
            where table_id = :table and id <> :session and closed_at is not null
            order by closed_at desc limit 1
            """)
                .param("table", closed.tableId())
                .param("session", closed.sessionId())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
