package nl.leertafel.failures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FailureDirectory implements FailureLookup {
    private final Access access;
    private final SystemFailures failures;
    private final JdbcClient jdbc;

    FailureDirectory(Access access, SystemFailures failures, JdbcClient jdbc) {
        this.access = access;
        this.failures = failures;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public FailureSummary find(UUID failureId, Actor actor) {
        return access.toRead(failureId, access.seats(actor)).summary();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, FailureSummary> find(Collection<UUID> failureIds) {
        if (failureIds.isEmpty()) return Map.of();
        return jdbc
                .sql("select id, table_id, statement, state from system_failure where id in (:ids)")
                .param("ids", failureIds)
                .query(FailureSummary.class)
                .stream()
                .collect(Collectors.toMap(FailureSummary::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> storiesOf(UUID failureId) {
        return jdbc.sql("select story_id from failure_story where failure_id = ?")
                .param(failureId)
                .query(UUID.class)
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FailureSummary> open(UUID tableId, Actor actor) {
        return open(Set.of(tableId), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FailureSummary> open(Collection<UUID> tableIds, Actor actor) {
        Seats seats = access.seats(actor);
        List<UUID> seen = tableIds.stream().filter(seats::sees).toList();
        if (seen.isEmpty()) return List.of();
        return jdbc.sql("""
            select id, table_id, statement, state from system_failure
            where table_id in (:tables) and state not in ('RESOLVED', 'MERGED')
            order by lower(statement), id
            """).param("tables", seen).query(FailureSummary.class).list();
    }

    @Override
    public void touched(UUID failureId, UUID cause, Instant at) {
        change(failureId, failure -> failure.touch(cause, at));
    }

    @Override
    public void takenBack(UUID failureId, UUID cause, Actor by, Instant at) {
        change(failureId, failure -> failure.takeBack(cause, by, at));
    }

    @Override
    public void evidenced(UUID failureId, Instant at) {
        change(failureId, failure -> failure.hear(at));
    }

    /** Or the one into which it was merged. */
    private void change(UUID failureId, Consumer<SystemFailure> change) {
        access.hold(access.standing(failureId)).ifPresent(failure -> {
            change.accept(failure);
            failures.save(failure);
        });
    }
}
