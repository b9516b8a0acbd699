package nl.leertafel.people;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * At most ten failures in fifteen minutes for an account and for an address, counted in the database so that it holds for
 * several instances. An attempt counts as a failure until it turns out to be a success.
 */
@Component
class SignInLimits {
    static final int FAILURES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the attempt, or nothing when this account or this address has to wait. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Long> attempt(String email, String address) {
        byte[] account = Secrets.hash(email.strip().toLowerCase(Locale.ROOT));
        oneAtATime(account, address);
        if (tooMany("account", account) || tooMany("address", address)) return Optional.empty();
        return Optional.of(jdbc.sql("insert into sign_in_attempt (account, address, at) values (?, ?, ?) returning id")
                .params(account, address, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single());
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(long attempt) {
        jdbc.sql("delete from sign_in_attempt where id = ?").param(attempt).update();
    }

    /** Addresses are personal data: nothing is kept longer than it counts. */
    @Transactional
    public void forget() {
        jdbc.sql("delete from sign_in_attempt where at < ?").param(since()).update();
    }

    /** Parallel guesses would otherwise all be counted before any of them is stored. */
    private void oneAtATime(byte[] account, String address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 1))")
                .param(account)
                .query((row, number) -> 0)
                .single();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 2))")
                .param(address.getBytes(StandardCharsets.UTF_8))
                .query((row, number) -> 0)
                .single();
    }

    private boolean tooMany(String column, Object value) {
        return jdbc.sql("select count(*) from sign_in_attempt where " + column + " = ? and at >= ?")
                        .params(value, since())
                        .query(Long.class)
                        .single()
                >= FAILURES;
    }

    private Timestamp since() {
        Instant start = clock.instant().minus(WINDOW);
        return Timestamp.from(start);
    }
}
