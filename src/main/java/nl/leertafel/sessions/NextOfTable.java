package nl.leertafel.sessions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.tables.NextSession;
import org.springframework.stereotype.Component;

/** Puts the date on the drawn table. */
@Component
class NextOfTable implements NextSession {
    private final SessionLookup sessions;

    NextOfTable(SessionLookup sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Instant> of(UUID tableId) {
        return sessions.next(tableId).map(SessionSummary::startsAt);
    }
}
