package nl.leertafel.sessions;

import java.util.UUID;
import nl.leertafel.vault.Vault;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Migration 65: seals the notes at stories that were written in clear. It needs the keys, so it is not in SQL. */
@Component
class SealStoryNotes implements JavaMigration {
    private final Vault vault;

    SealStoryNotes(Vault vault) {
        this.vault = vault;
    }

    private record Row(UUID id, UUID municipalityId, String notes) {}

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.sql("alter table agenda_item no force row level security").update(); // on all municipalities at once
        jdbc.sql("alter table agenda_item disable trigger closed_is_fixed").update(); // their words stay the same
        jdbc.sql("select id, municipality_id, notes from agenda_item where story_id is not null and notes <> ''")
                .query(Row.class)
                .list()
                .forEach(row -> seal(jdbc, row));
        jdbc.sql("set constraints all immediate").update(); // or they would keep the table from being changed
        jdbc.sql("alter table agenda_item enable trigger closed_is_fixed").update();
        jdbc.sql("alter table agenda_item force row level security").update();
    }

    private void seal(JdbcClient jdbc, Row row) {
        jdbc.sql("update agenda_item set sealed_notes = ? where id = ?")
                .params(vault.seal(row.notes(), row.municipalityId(), row.id()), row.id())
                .update();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("065");
    }

    @Override
    public String getDescription() {
        return "sessions seal story notes";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
