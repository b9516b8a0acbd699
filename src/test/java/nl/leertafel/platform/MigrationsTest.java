package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leertafel.sessions.SessionRows;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.stories.StoryRows;
import nl.leertafel.support.Everywhere;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.TestDatabase;
import nl.leertafel.support.World;
import nl.leertafel.vault.TestVault;
import org.assertj.core.api.AbstractLongAssert;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Migrations run from nothing and from each earlier version with data in it, with two roles and with one. */
class MigrationsTest {
    /** Later versions find more of the words that are there. */
    private static final Set<String> MADE_OF_WORDS = Set.of("story_word", "word_entry", "word_known");

    private final TestDatabase database = TestDatabase.create();

    /** One way up, on which each version gets a municipality of its own: its rows meet every later version. */
    @Test
    void keepWhatIsThere() {
        Map<Integer, Runnable> after = new TreeMap<>();
        for (int version : earlierVersions()) {
            upTo(String.valueOf(version));
            World world = world(database.asApplication());
            EveryTable.fill(world, version);
            Map<String, Long> before = counts(world);
            after.put(version, () -> same(version, before, counts(world)));
        }
        upTo("latest");
        after.values().forEach(Runnable::run);
    }

    private static List<Integer> earlierVersions() {
        int[] versions = Arrays.stream(
                        flyway(TestDatabase.create(), "nobody").load().info().all())
                .mapToInt(MigrationsTest::version)
                .toArray();
        return Arrays.stream(versions)
                .filter(version -> version > 1 && version < versions[versions.length - 1])
                .boxed()
                .toList();
    }

    private void upTo(String version) {
        flyway(database, database.application()).target(version).load().migrate();
    }

    private static void same(int version, Map<String, Long> before, Map<String, Long> after) {
        before.forEach((table, rows) -> {
            AbstractLongAssert<?> now =
                    assertThat(after.getOrDefault(table, 0L)).as("%s at %s", table, version);
            if (MADE_OF_WORDS.contains(table)) now.isGreaterThanOrEqualTo(rows);
            else now.isEqualTo(rows).isPositive();
        });
    }

    @Test
    void sealWordsThatWereInClearAndLoseNone() {
        upTo("10");
        World world = world(database.asApplication());
        SeatedTable table = world.table();
        UUID story = world.insert(Rows.released(world, table)
                .inClear()
                .with("title", "De zonnebloem", "happened", "Bij de kikkerplas.", "meaning", "Een vuurtoren."));
        UUID review = Ids.next();
        world.insert(Rows.part("story_review", world)
                .inClear()
                .with(
                        "id",
                        review,
                        "story_id",
                        story,
                        "reviewer_id",
                        table.reviewer().personId())
                .with("at", Rows.now(), "decision", "RELEASED", "remark", "Zonder mosterdpot."));
        UUID session = world.insert(Rows.session(world, table));
        UUID item = world.insert(Rows.item(world, session, 1, "STORY", "De zonnebloem")
                .inClear()
                .with("story_id", story, "notes", "Wij dachten aan het spinnenweb."));
        UUID other =
                world.insert(Rows.item(world, session, 2, "SYSTEM", "Wachten").with("notes", "Iedereen wacht."));

        upTo("latest");

        assertThat(opened(world, "case_story", "sealed_title", story)).isEqualTo("De zonnebloem");
        assertThat(opened(world, "case_story", "sealed_words", story)).contains("kikkerplas", "vuurtoren");
        assertThat(opened(world, "story_review", "sealed_remark", review)).isEqualTo("Zonder mosterdpot.");
        assertThat(world.count("story_word where in_title")).isPositive();
        assertThat(opened(world, "agenda_item", "sealed_notes", item)).isEqualTo("Wij dachten aan het spinnenweb.");
        assertThat(world.count("agenda_item where notes = 'Iedereen wacht.' and id = '" + other + "'"))
                .isOne();
        assertThat(world.count("agenda_item where title = ''")).isEqualTo(1);
        assertThat(Everywhere.holding(world, "zonnebloem", "kikkerplas", "vuurtoren", "mosterdpot", "spinnenweb"))
                .isEmpty();
    }

    private static String opened(World world, String table, String column, UUID id) {
        byte[] sealed = world.sql(jdbc -> jdbc.sql("select " + column + " from " + table + " where id = ?")
                .param(id)
                .query(byte[].class)
                .single());
        return TestVault.first().vault().open(sealed, world.municipality(), id);
    }

    @Test
    void runWithOneRoleAloneAsWell() {
        flyway(database, database.owner()).load().migrate();
        World world = world(database.asOwner());
        EveryTable.fill(world);
        assertThat(counts(world))
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
    }

    @Test
    void nameTheirModule() {
        assertThat(flyway(database, "nobody").load().info().all())
                .allSatisfy(migration -> assertThat(migration.getDescription()).matches("[a-z]+ [a-z ]+"));
    }

    private static int version(MigrationInfo migration) {
        return migration.getVersion().getMajor().intValue();
    }

    private static FluentConfiguration flyway(TestDatabase database, String application) {
        return Flyway.configure()
                .dataSource(database.asOwner())
                .validateMigrationNaming(true)
                .javaMigrations(StoryRows.migration(), SessionRows.migration())
                .placeholders(Map.of("application", application));
    }

    private static World world(DataSource source) {
        MunicipalityScope scope = new MunicipalityScope();
        DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
        manager.addListener(new MunicipalityOfTransaction(scope, source));
        return new World(JdbcClient.create(source), new TransactionTemplate(manager), scope);
    }

    private static Map<String, Long> counts(World world) {
        Map<String, Long> counts = new TreeMap<>();
        List<String> tables = world.sql(jdbc -> jdbc.sql(
                        "select table_name from information_schema.columns where column_name = 'municipality_id'")
                .query(String.class)
                .list());
        tables.forEach(table -> counts.put(table, world.count(table)));
        return counts;
    }
}
