package nl.leertafel.overview;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.sessions.SessionState;
import org.jspecify.annotations.Nullable;

/** The first session that a person goes to. */
record NextSession(
        UUID id,
        UUID tableId,
        String tableName,
        String theme,
        Instant startsAt,
        Instant endsAt,
        String place,
        SessionState state,
        @Nullable UUID chairId,
        @Nullable String chair,
        @Nullable UUID facilitatorId,
        @Nullable String facilitator) {}
