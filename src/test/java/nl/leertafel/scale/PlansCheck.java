package nl.leertafel.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Whatever a page asks, the database reads no large table from beginning to end. Thirty municipalities of one table each
 * have the statistics of a larger installation in this: a municipality is a small part of what is there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansCheck {
    private static final Set<String> LARGE = Set.of(
            "system_failure",
            "failure_attention",
            "failure_domain",
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

    private final Heard heard = new Heard();
    private Application application;

    @BeforeAll
    void fill() {
        application = new Application(TestDatabase.create(), new Filling(30, 30, 0, 1), heard);
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @TestFactory
    Stream<DynamicTest> no_page_reads_a_large_table_from_beginning_to_end() {
        return Stream.of("CHAIR", "FRONTLINE", "ADMINISTRATOR").flatMap(this::pages);
    }

    private Stream<DynamicTest> pages(String role) {
        Actor actor = application.somebody(role);
        Map<String, String> pages = role.equals("ADMINISTRATOR")
                ? Pages.ofAdministrator(application.table(actor))
                : Pages.about(application.table(actor));
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        role + ": " + page.getKey(),
                        () -> assertThat(scans(actor, page.getValue())).isEmpty()));
    }

    /** Plans in which a large table is read as a whole, with the statement. */
    private Set<String> scans(Actor actor, String address) {
        Set<String> scans = new LinkedHashSet<>();
        heard.listen((sql, connection, settings) -> explain(sql, connection, settings, scans));
        try {
            application.page(actor, address);
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
