package nl.leertafel.overview;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.tables.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the soonest session of all tables at which somebody sits, or for which they are a guest. */
@Component
class NextSessions {
    private static final String SOONEST = """
        select s.id, s.table_id, t.name as table_name, s.theme, s.starts_at, s.ends_at, s.place, s.state,
               c.id as chair_id, c.name as chair, f.id as facilitator_id, f.name as facilitator
        from learning_session s
        join learning_table t on t.id = s.table_id
        left join seat cs on cs.table_id = s.table_id and cs.role = 'CHAIR' and cs.person_id is not null
        left join person c on c.id = cs.person_id
        left join seat fs on fs.table_id = s.table_id and fs.role = 'FACILITATOR' and fs.person_id is not null
        left join person f on f.id = fs.person_id
        where (s.state = 'IN_PROGRESS' or s.state in ('PLANNED', 'CONVENED') and s.ends_at > :now)
          and (%s)
        order by s.starts_at, s.id, fs.position
        limit 1
        """;

    private static final String SEATED = "s.table_id in (:tables)";
    private static final String GUEST = "s.id in (:visits) and s.state <> 'PLANNED'";

    private final JdbcClient jdbc;
    private final Clock clock;

    NextSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<NextSession> soonest(Seats seats) {
        List<UUID> visits = seats.held().stream()
                .map(Seats.Held::sessionId)
                .filter(Objects::nonNull)
                .toList();
        boolean seated = !seats.tables().isEmpty();
        if (!seated && visits.isEmpty()) return Optional.empty();
        Map<String, Object> values = new HashMap<>();
        values.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        values.put("tables", seats.tables());
        values.put("visits", visits);
        String whose = visits.isEmpty() ? SEATED : seated ? SEATED + " or " + GUEST : GUEST;
        return jdbc.sql(SOONEST.formatted(whose))
                .params(values)
                .query(NextSession.class)
                .optional();
    }
}
