package nl.leertafel.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that work once: for somebody who is invited, and for the first administrator. */
@Component
@Transactional
class Links {
    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String address;

    Links(JdbcClient jdbc, Clock clock, @Value("${leertafel.address}") String address) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /** A person belongs to one municipality; what others made of the account is no business of this link. */
    record Invited(UUID accountId, UUID personId) {}

    /** A new link ends the ones before it. */
    public String invitation(UUID accountId, UUID personId) {
        jdbc.sql("update account_link set used_at = ? where person_id = ? and used_at is null")
                .params(now(), personId)
                .update();
        return address + "/welcome/" + make("INVITATION", new Invited(accountId, personId));
    }

    public String setup() {
        jdbc.sql("delete from account_link where purpose = 'SETUP' and used_at is null")
                .update();
        return address + "/setup/" + make("SETUP", null);
    }

    /** For whom a link was made that still works. */
    @Transactional(readOnly = true)
    public Optional<Invited> invited(String token) {
        return jdbc.sql("select account_id, person_id from account_link where token_hash = ? and purpose = 'INVITATION'"
                        + " and used_at is null and expires_at > ?")
                .params(Secrets.hash(token), now())
                .query(Invited.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public boolean isSetup(String token) {
        return jdbc.sql("select count(*) from account_link where token_hash = ? and purpose = 'SETUP'"
                                + " and used_at is null and expires_at > ?")
                        .params(Secrets.hash(token), now())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Uses it up; false when somebody else was first. */
    public boolean use(String token) {
        return jdbc.sql("update account_link set used_at = ? where token_hash = ? and used_at is null")
                        .params(now(), Secrets.hash(token))
                        .update()
                == 1;
    }

    /** What is used up or too old lets nobody in. */
    public void forget() {
        jdbc.sql("delete from account_link where used_at is not null or expires_at <= ?")
                .param(now())
                .update();
    }

    private String make(String purpose, @Nullable Invited invited) {
        String token = Secrets.token();
        jdbc.sql("insert into account_link (token_hash, purpose, account_id, person_id, created_at, expires_at)"
                        + " values (:hash, :purpose, cast(:account as uuid), cast(:person as uuid), :now, :until)")
                .param("hash", Secrets.hash(token))
                .param("purpose", purpose)
                .param("account", invited == null ? null : invited.accountId())
                .param("person", invited == null ? null : invited.personId())
                .param("now", now())
                .param("until", Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return token;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
