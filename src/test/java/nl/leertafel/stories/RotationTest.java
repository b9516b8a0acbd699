package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.vault.Rotation;
import nl.leertafel.vault.SealedColumn;
import nl.leertafel.vault.TestVault;
import nl.leertafel.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A second key comes before the first, while the first is still there. */
@LeertafelTest
class RotationTest {
    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CaseStories stories;

    @Autowired
    List<SealedColumn> columns;

    private final TestVault both = TestVault.rotated();

    @Test
    void everyTextIsSealedAnewAndReadsTheSame() {
        SeatedTable table = world.table();
        UUID story = world.insert(Rows.released(world, table));
        UUID review = Ids.next();
        world.insert(Rows.part("story_review", world)
                .with(
                        "id",
                        review,
                        "story_id",
                        story,
                        "reviewer_id",
                        table.reviewer().personId())
                .with("at", Rows.now(), "decision", "RELEASED", "remark", "Goed zo."));
        for (int i = 0; i < 120; i++) world.insert(Rows.story(world, table));
        Rotation rotation = both.rotation(jdbc, transactions);
        assertThat(texts(rotation)).isEqualTo("{1=243}");

        assertThat(world.as(table.chair(), rotation::sealAnew)).isEqualTo(243);

        assertThat(texts(rotation)).isEqualTo("{2=243}");
        assertThat(world.as(table.chair(), rotation::sealAnew)).isZero();
        Vault vault = both.vault();
        assertThat(vault.open(sealed("case_story", "sealed_title", story), world.municipality(), story))
                .isEqualTo("Thuiszitter zonder plek");
        assertThat(vault.open(sealed("case_story", "sealed_words", story), world.municipality(), story))
                .isEqualTo("{\"happened\":\"Een meisje zit al een jaar thuis.\"}");
        assertThat(vault.open(sealed("story_review", "sealed_remark", review), world.municipality(), review))
                .isEqualTo("Goed zo.");
    }

    @Test
    void theIndexIsMadeAnewAndSearchedUnderBothKeysMeanwhile() {
        SeatedTable table = world.table();
        world.insert(Rows.released(world, table));
        StoryIndex index = new StoryIndex(jdbc, both.words());
        StoryIndexing indexing = new StoryIndexing(stories, index, both.words(), jdbc, transactions);
        assertThat(found(index)).isEqualTo(1);
        assertThat(world.as(table.chair(), indexing::renew)).isEqualTo(1);
        assertThat(world.as(table.chair(), indexing::renew)).isZero();
        assertThat(found(index)).isEqualTo(1);
        assertThat(found(new StoryIndex(jdbc, TestVault.first().words()))).isZero();
    }

    @Test
    void everySealedColumnIsSealedAnew() {
        List<SealedColumn> inDatabase = jdbc.sql("""
            select table_name as "table", column_name as "column" from information_schema.columns
            where table_schema = 'public' and data_type = 'bytea' and column_name like 'sealed%'
            """).query(SealedColumn.class).list();
        assertThat(columns).containsExactlyInAnyOrderElementsOf(inDatabase);
    }

    private long found(StoryIndex index) {
        StoryIndex.Question meisje = index.question("meisjes", world.municipality());
        assertThat(meisje.sought()).isEqualTo(1);
        return world.sql(client -> client.sql(StoryIndex.HIT + "select count(*) from hit")
                .params(meisje.parameters())
                .query(Long.class)
                .single());
    }

    private String texts(Rotation rotation) {
        return world.sql(client -> rotation.texts().toString());
    }

    private byte[] sealed(String table, String column, UUID id) {
        byte[] sealed = world.sql(client -> client.sql("select " + column + " from " + table + " where id = ?")
                .param(id)
                .query(byte[].class)
                .single());
        assertThat(Arrays.copyOf(sealed, 5)).containsExactly(1, 0, 0, 0, 2);
        return sealed;
    }
}
