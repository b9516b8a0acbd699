package nl.leertafel.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps spreadsheets between the steps; each is seen by whoever brought it, and by nobody else. */
@Component
class Imports {
    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when it is not this person's */
    StoredImport of(Actor actor, UUID id) {
        return jdbc.sql("select * from failure_import where id = ? and person_id = ?")
                .params(id, actor.personId())
                .query(StoredImport::read)
                .optional()
                .orElseThrow(() -> new NotFound("import", id));
    }

    /** As {@link #of}, and nobody changes it until the transaction ends. */
    StoredImport toChange(Actor actor, UUID id) {
        jdbc.sql("select id from failure_import where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        return of(actor, id);
    }

    /** Two lists that say the same come in one after the other until the transaction ends: the second one sees the first. */
    void oneAtATime(Actor actor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('imports of ' || :municipality, 0))")
                .param("municipality", actor.municipalityId().toString())
                .query((row, number) -> number)
                .list();
    }

    /** The latest twenty-five. */
    List<ImportRow> list(Actor actor) {
        return jdbc.sql("""
            select i.id, i.file_name, i.created_at, i.carried_out_at, i.undone_at,
                   (select count(*) from imported_failure f where f.import_id = i.id) as failures
            from failure_import i
            where i.person_id = ? and (i.content is not null or i.carried_out_at is not null)
            order by i.created_at desc limit 25
            """)
                .param(actor.personId())
                .query((row, number) -> new ImportRow(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        StoredImport.moment(row, "carried_out_at"),
                        StoredImport.moment(row, "undone_at"),
                        row.getInt("failures")))
                .list();
    }

    void add(Actor actor, UUID id, String fileName, byte[] content, Choices choices, Instant at) {
        jdbc.sql("""
            insert into failure_import (id, municipality_id, person_id, file_name, content, created_at,
                                        sheet, columns, defaults, skipped)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, '')
            """)
                .params(id, actor.municipalityId(), actor.personId(), fileName, content, at.atOffset(ZoneOffset.UTC))
                .params(choices.sheet(), choices.writtenColumns(), choices.writtenDefaults())
                .update();
    }

    /** Another way of reading it: which rows were left out before means nothing now when it is another sheet. */
    void choose(UUID id, Choices choices, boolean forgetSkipped) {
        jdbc.sql("update failure_import set sheet = ?, columns = ?, defaults = ? where id = ?")
                .params(choices.sheet(), choices.writtenColumns(), choices.writtenDefaults(), id)
                .update();
        if (forgetSkipped) skip(id, Set.of());
    }

    void skip(UUID id, Set<Integer> rows) {
        String numbers = rows.stream().map(String::valueOf).collect(Collectors.joining(","));
        jdbc.sql("update failure_import set skipped = ? where id = ?")
                .params(numbers, id)
                .update();
    }

    void carriedOut(Actor actor, UUID id, List<UUID> failures, List<Integer> rows, Instant at) {
        jdbc.sql("update failure_import set carried_out_at = ?, content = null where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
        jdbc.sql("""
            insert into imported_failure (municipality_id, import_id, failure_id, row_number)
            select :municipality, :import, brought.id, brought.number
            from unnest(cast(:failures as uuid[]), cast(:rows as int[])) as brought (id, number)
            """)
                .param("municipality", actor.municipalityId())
                .param("import", id)
                .param("failures", failures.toArray(UUID[]::new))
                .param("rows", rows.toArray(Integer[]::new))
                .update();
    }

    /** In the order of the list. */
    List<UUID> failures(UUID id) {
        return jdbc.sql("select failure_id from imported_failure where import_id = ? order by row_number")
                .param(id)
                .query(UUID.class)
                .list();
    }

    void undone(UUID id, Instant at) {
        jdbc.sql("update failure_import set undone_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from failure_import where id = ?").param(id).update();
    }

    void removeUnfinished(Instant before) {
        jdbc.sql("delete from failure_import where carried_out_at is null and created_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
