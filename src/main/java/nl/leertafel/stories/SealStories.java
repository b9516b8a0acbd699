package nl.leertafel.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.vault.BlindWords;
import nl.leertafel.vault.Vault;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Migration 12: seals the words of stories and remarks that were written before there were keys. */
@Component
class SealStories implements JavaMigration {
    private static final List<Question> WORDS = List.of(
            Question.HAPPENED,
            Question.WOULD_HAVE_HELPED,
            Question.WENT_WELL,
            Question.GOT_STUCK,
            Question.OBSTACLE,
            Question.THINK_ALONG,
            Question.MEANING);

    private final Vault vault;
    private final BlindWords blind;

    SealStories(Vault vault, BlindWords blind) {
        this.vault = vault;
        this.blind = blind;
    }

    private record Row(UUID id, UUID municipality, boolean released, Map<Question, String> words) {}

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        acrossMunicipalities(jdbc, "no force");
        StoryIndex index = new StoryIndex(jdbc, blind);
        for (UUID id : ids(jdbc, "case_story")) seal(jdbc, index, id);
        for (UUID id : ids(jdbc, "story_review")) sealRemark(jdbc, id);
        acrossMunicipalities(jdbc, "force");
    }

    /** Row-level security is forced on the owner as well, who here works on all municipalities at once. */
    private static void acrossMunicipalities(JdbcClient jdbc, String force) {
        for (String table : List.of("case_story", "story_review", "story_word"))
            jdbc.sql("alter table " + table + " " + force + " row level security")
                    .update();
    }

    private static List<UUID> ids(JdbcClient jdbc, String table) {
        return jdbc.sql("select id from " + table).query(UUID.class).list();
    }

    private void seal(JdbcClient jdbc, StoryIndex index, UUID id) {
        Row row = jdbc.sql("select * from case_story where id = ?")
                .param(id)
                .query(SealStories::row)
                .single();
        String title = row.words().getOrDefault(Question.TITLE, "");
        String happened = row.words().getOrDefault(Question.HAPPENED, "");
        jdbc.sql("update case_story set sealed_title = ?, sealed_words = ?, signal = ? where id = ?")
                .params(
                        vault.seal(title, row.municipality(), id),
                        vault.seal(StoryWords.written(row.words()), row.municipality(), id),
                        !title.isBlank() && !happened.isBlank(),
                        id)
                .update();
        if (row.released())
            index.write(
                    row.municipality(), id, title, new ArrayList<>(row.words().values()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Map<Question, String> words = new EnumMap<>(Question.class);
        words.put(Question.TITLE, row.getString("title"));
        for (Question question : WORDS)
            words.put(question, row.getString(question.name().toLowerCase(Locale.ROOT)));
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("municipality_id", UUID.class),
                StoryState.valueOf(row.getString("state")).isReleased(),
                words);
    }

    private void sealRemark(JdbcClient jdbc, UUID id) {
        byte[] sealed = jdbc.sql("select municipality_id, remark from story_review where id = ?")
                .param(id)
                .query((row, number) ->
                        vault.seal(row.getString("remark"), row.getObject("municipality_id", UUID.class), id))
                .single();
        jdbc.sql("update story_review set sealed_remark = ? where id = ?")
                .params(sealed, id)
                .update();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("012");
    }

    @Override
    public String getDescription() {
        return "stories seal words";
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
