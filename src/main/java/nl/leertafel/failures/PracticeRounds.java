package nl.leertafel.failures;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.TravellingClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What practice said was gone is asked again every half year; each time once, also when two instances ask. */
@Service
@Transactional
class PracticeRounds {
    private static final Period BETWEEN = Period.ofMonths(6);

    private final Access access;
    private final SystemFailures failures;
    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeRounds(Access access, SystemFailures failures, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.failures = failures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void askWhatIsDue(UUID municipality) {
        Instant now = clock.instant();
        Instant before = now.atZone(TravellingClock.AMSTERDAM).minus(BETWEEN).toInstant();
        Actor asking = Actor.application(municipality);
        jdbc.sql("""
            select id from system_failure
            where state = 'RESOLVED' and coalesce(asked_again_at, resolved_at) <= ? order by id
            """)
                .param(before.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .forEach(id -> access.hold(id)
                        .filter(failure -> failure.hearing().isSilentSince(before))
                        .ifPresent(failure -> {
                            failure.askAgain(asking, now);
                            failures.save(failure);
                        }));
    }
}
