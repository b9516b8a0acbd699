package nl.leertafel.notices.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait before the mail server is tried once more: longer each time, for three days. */
final class Pauses {
    private static final Duration PATIENCE = Duration.ofDays(3);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private Pauses() {}

    /** Empty when three days are over. */
    static Optional<Instant> next(int attempts, Instant triedSince, Instant now) {
        Duration pause = PAUSES.get(Math.min(Math.max(attempts, 1), PAUSES.size()) - 1);
        Instant next = now.plus(pause);
        return next.isAfter(triedSince.plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
    }
}
