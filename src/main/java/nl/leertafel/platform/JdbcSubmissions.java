package nl.leertafel.platform;

import java.time.Clock;
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
