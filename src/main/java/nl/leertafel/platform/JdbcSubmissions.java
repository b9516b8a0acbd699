package nl.leertafel.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The token's row is the lock: who comes second waits for it, and then finds what the first one made. */
@Component
class JdbcSubmissions implements Submissions {
    private static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSubmissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(UUID token, Actor actor, Supplier<UUID> work) {
        if (!first(token, actor)) return earlier(token, actor);
        UUID result = work.get();
        jdbc.sql("update submission set result = ? where token = ?")
                .params(result, token)
                .update();
        return result;
    }

    /**
     * A form that lies open for longer is not sent by accident any more: a browser that is opened again with its pages of
     * last week reads them anew.
     */
    @Transactional
    public int forget() {
        return jdbc.sql("delete from submission where at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean first(UUID token, Actor actor) {
        return jdbc.sql("""
            insert into submission (token, municipality_id, person_id, at) values (?, ?, ?, ?)
            on conflict do nothing
            """)
                        .params(
                                token,
                                actor.municipalityId(),
                                actor.personId(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private UUID earlier(UUID token, Actor actor) {
        Earlier earlier = jdbc.sql("select result from submission where token = ? and person_id = ?")
                .params(token, actor.personId())
                .query((row, number) -> new Earlier(row.getObject("result", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("submission", token));
        if (earlier.result() == null) throw new RuleBroken("shared.rule.submissionUnclear");
        return earlier.result();
    }

    private record Earlier(@Nullable UUID result) {}
}
