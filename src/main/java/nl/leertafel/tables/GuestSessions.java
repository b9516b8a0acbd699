package nl.leertafel.tables;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Known by a module above: the sessions for which guests can be invited. */
public interface GuestSessions {
    /** The sessions of the table that have not ended, and when they begin. */
    Map<UUID, Instant> ahead(UUID tableId);
}
