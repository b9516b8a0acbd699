package nl.leertafel.sessions;

import java.time.Instant;
import java.util.UUID;

public record SessionSummary(
        UUID id, UUID tableId, String theme, Instant startsAt, Instant endsAt, String place, SessionState state) {}
