package nl.leertafel.failures.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureOutcome;
import nl.leertafel.failures.FailureState;
import nl.leertafel.failures.FailureWish;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which failures somebody chose and what came of each. */
@Component
class BulkStore {
    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Change(UUID id, FailureWish.Verb verb, String query, boolean done, boolean undone) {}

    UUID begin(Actor actor, FailureWish.Verb verb, String query, List<UUID> failures, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
            insert into bulk_change (id, municipality_id, person_id, verb, query, begun_at)
            values (?, ?, ?, ?, ?, ?)
            """)
                .params(id, actor.municipalityId(), actor.personId(), verb.name(), query, at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
            insert into bulk_change_failure (municipality_id, change_id, failure_id, position)
            select :municipality, :change, chosen.id, chosen.position
            from unnest(cast(:failures as uuid[])) with ordinality as chosen (id, position)
            """)
                .param("municipality", actor.municipalityId())
                .param("change", id)
                .param("failures", failures.toArray(UUID[]::new))
                .update();
        return id;
    }

    /** Nobody sees what somebody else was about to do, or did, in this way; the failures themselves tell it. */
    Optional<Change> find(Actor actor, UUID id) {
        return jdbc.sql("""
            select id, verb, query, done_at is not null as done, undone_at is not null as undone
            from bulk_change where id = ? and person_id = ?
            """).params(id, actor.personId()).query(Change.class).optional();
    }

    /** Waits for whoever does or undoes it now. */
    void hold(UUID id) {
        jdbc.sql("select 1 from bulk_change where id = ? for update")
                .param(id)
                .query(Integer.class)
                .list();
    }

    List<BulkPage.Row> rows(UUID id, Set<UUID> visible) {
        if (visible.isEmpty()) return List.of();
        return jdbc.sql("""
            select f.id, f.statement, t.name as table_name, p.name as owner, f.level, f.state,
                   coalesce(c.stayed, c.refusal) as refusal,
                   (select string_agg(d.domain, ',' order by d.domain)
                    from failure_domain d where d.failure_id = f.id) as domains
            from bulk_change_failure c
            join system_failure f on f.id = c.failure_id
            join learning_table t on t.id = f.table_id
            left join person p on p.id = f.owner_id
            where c.change_id = :change and f.table_id in (:visible)
            order by c.position
            """)
                .param("change", id)
                .param("visible", visible)
                .query(BulkStore::row)
                .list();
    }

    void done(UUID id, List<FailureOutcome> outcomes, Instant at) {
        for (FailureOutcome outcome : outcomes) store(id, outcome);
        jdbc.sql("update bulk_change set done_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private void store(UUID id, FailureOutcome outcome) {
        jdbc.sql("""
            update bulk_change_failure set refusal = :refusal, agenda_item_id = cast(:item as uuid),
                failure_version = cast(:version as bigint), owner_id = cast(:owner as uuid), level = :level,
                domains = :domains, escalated = cast(:escalated as boolean),
                chosen_at = cast(:chosen as timestamptz), asked_again_at = cast(:asked as timestamptz)
            where change_id = :change and failure_id = :failure
            """).params(BulkMemory.columns(outcome)).param("change", id).update();
    }

    List<FailureOutcome> changed(UUID id) {
        return jdbc.sql("""
            select * from bulk_change_failure where change_id = ? and failure_version is not null order by position
            """).param(id).query(BulkMemory::outcome).list();
    }

    void undone(UUID id, Map<UUID, String> stay, Instant at) {
        stay.forEach((failure, why) -> jdbc.sql(
                        "update bulk_change_failure set stayed = ? where change_id = ? and failure_id = ?")
                .params(why, id, failure)
                .update());
        jdbc.sql("update bulk_change set undone_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** How many undoing left as they are, of those that the person does not see any more. */
    int unseen(UUID id, Set<UUID> visible) {
        return jdbc.sql("""
            select count(*) from bulk_change_failure c join system_failure f on f.id = c.failure_id
            where c.change_id = :change and c.stayed is not null and f.table_id <> all(cast(:visible as uuid[]))
            """)
                .param("change", id)
                .param("visible", visible.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private static BulkPage.Row row(ResultSet row, int at) throws SQLException {
        return new BulkPage.Row(
                row.getObject("id", UUID.class),
                row.getString("statement"),
                row.getString("table_name"),
                row.getString("owner"),
                FailureLevel.valueOf(row.getString("level")),
                FailureState.valueOf(row.getString("state")),
                List.copyOf(BulkMemory.domains(row.getString("domains"))),
                row.getString("refusal"));
    }
}
