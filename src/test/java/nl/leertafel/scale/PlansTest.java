package nl.leertafel.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.leertafel.sessions.SessionRows;
import nl.leertafel.shared.Actor;
import nl.leertafel.stories.StoryRows;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Statements;
import nl.leertafel.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Whatever a page asks, the database reads no large table from beginning to end: the plans are those of a large
 * installation, docs/scale.md says why.
 */
@LeertafelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {
    private static final Set<String> LARGE = Set.of(
            "system_failure",
            "failure_attention",
            "failure_domain",
            "failure_story",
            "follow_up_action",
            "learning_session",
            "agenda_item",
            "invitation",
            "case_story",
            "story_word",
            "timeline_line",
            "timeline_subject",
            "word_entry",
            "word_known");

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");

    private final HikariDataSource pool = new HikariDataSource();
    private final Heard heard = new Heard(pool);
    private final Visits visits;

    PlansTest(@Autowired WebApplicationContext context) throws Exception {
        TestDatabase database = TestDatabase.create();
        Flyway.configure()
                .dataSource(database.asOwner())
                .javaMigrations(StoryRows.migration(), SessionRows.migration())
                .placeholders(Map.of("application", database.application()))
                .load()
                .migrate();
        Filling.thin(8).fill(database.asOwner());
        pool.setDataSource(database.asApplication());
        pool.setMaximumPoolSize(3);
        visits = Statements.at(heard, () -> new Visits(context));
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    @TestFactory
    List<DynamicTest> no_page_reads_a_large_table_from_beginning_to_end() throws Exception {
        List<DynamicTest> pages = new ArrayList<>();
        for (String role : List.of("CHAIR", "FRONTLINE", "ADMINISTRATOR")) {
            Actor actor = Statements.at(heard, () -> visits.somebody(role));
            UUID table = Statements.at(heard, () -> visits.table(actor));
            Pages.of(role, table)
                    .forEach((name, address) -> pages.add(DynamicTest.dynamicTest(
                            role + ": " + name,
                            () -> assertThat(scans(() -> visits.page(actor, address)))
                                    .isEmpty())));
        }
        return pages;
    }

    @Test
    void a_question_that_no_index_serves_is_seen() throws Exception {
        assertThat(scans(() -> visits.count("failure_attention where touched"))).hasSize(1);
        assertThat(scans(() -> visits.count("system_failure where escalated"))).isEmpty();
    }

    /** Plans in which a large table is read as a whole, with the statement. */
    private Set<String> scans(Callable<?> work) throws Exception {
        Set<String> scans = new LinkedHashSet<>();
        heard.listen((sql, connection, settings) -> explain(sql, connection, settings, scans));
        try {
            Statements.at(heard, work);
        } finally {
            heard.listen(null);
        }
        return scans;
    }

    private static void explain(String sql, Connection connection, List<Heard.Setting> settings, Set<String> scans)
            throws SQLException {
        if (!sql.stripLeading().matches("(?is)(select|with)\\b.*") || sql.contains("set_config")) return;
        try (PreparedStatement plan = connection.prepareStatement("explain " + sql)) {
            for (Heard.Setting setting : settings) setting.on(plan);
            StringBuilder lines = new StringBuilder();
            try (ResultSet rows = plan.executeQuery()) {
                while (rows.next()) lines.append(rows.getString(1)).append('\n');
            }
            boolean whole = SCAN.matcher(lines).results().anyMatch(scan -> LARGE.contains(scan.group(1)));
            if (whole) scans.add(sql + "\n" + lines);
        }
    }
}
