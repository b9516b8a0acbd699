package nl.leertafel.sessions;

import java.time.Instant;
import java.util.UUID;

/** @param outcomes how many items have one */
record SessionRow(
        UUID id,
        UUID tableId,
        String theme,
        Instant startsAt,
        Instant endsAt,
        String place,
        SessionState state,
        ConveneGuard guard,
        int outcomes) {}
