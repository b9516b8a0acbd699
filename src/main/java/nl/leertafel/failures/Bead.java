package nl.leertafel.failures;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The attention that the failure got at one session. */
@Embeddable
record Bead(UUID municipalityId, UUID sessionId, boolean touched, Instant at) {}
