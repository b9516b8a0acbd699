package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Closing a session reaches its failures, and what practice says of a failure reaches the sessions on whose agenda it
 * stands: both take what they need in the same order, so that neither waits for the other forever.
 */
@LeertafelTest
class InOrderTest {
    @Autowired
    World world;

    @Autowired
    FailureTransitions transitions;

    @Autowired
    MockMvcTester browser;

    @Autowired
    DataSource data;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @AfterEach
    void leave() {
        people.shutdown();
    }

    /** The first failure is held by somebody else, so that closing has its session and waits before the second. */
    @Test
    void a_session_is_closed_while_practice_confirms() throws Exception {
        UUID first = world.insert(Rows.acknowledged(world, table));
        UUID second = world.insert(Rows.acknowledged(world, table));
        confirmedOnce(second);
        UUID session = ended(first, second);
        try (Connection meanwhile = holding(first)) {
            Future<MvcTestResult> closing = people.submit(() -> close(session));
            awaitWaiting(1);
            Future<UUID> answering = people.submit(() -> answer(second, table.official()));
            awaitWaiting(2);
            meanwhile.commit();
            assertThat(closing.get()).hasStatus(302);
            assertThat(answering.get()).isEqualTo(second);
        }
        assertThat(world.count("system_failure where state = 'RESOLVED'")).isOne();
        assertThat(world.count("learning_session where state = 'CLOSED'")).isOne();
        assertThat(world.count("failure_attention")).isEqualTo(2);
    }

    private void confirmedOnce(UUID failure) {
        Actor owner = table.boardMember();
        world.as(owner, () -> transitions.beginWork(owner, failure, Ids.next()));
        world.as(owner, () -> transitions.claim(owner, failure, new ClaimForm(Ids.next(), "Anders nu.")));
        answer(failure, table.frontline());
    }

    private UUID answer(UUID failure, Actor actor) {
        return world.as(actor, () -> transitions.answer(actor, failure, new AnswerForm(Ids.next(), false, "")));
    }

    /** A session that is over, with these failures on its agenda. */
    private UUID ended(UUID... failures) {
        UUID session = world.insert(Rows.session(world, table).with("state", "FOLLOW_UP", "convened_at", Rows.now()));
        for (int i = 0; i < failures.length; i++)
            world.insert(Rows.item(world, session, i, "FAILURES", "Wij wachten")
                    .with("failure_id", failures[i], "outcome", "INFORMATION"));
        return session;
    }

    private MvcTestResult close(UUID session) {
        return browser.post()
                .uri("/sessions/" + session + "/closure")
                .with(world.requestAs(table.chair()))
                .with(csrf())
                .param("submission", Ids.next().toString())
                .param("noNextReason", "Wij kiezen samen een datum")
                .exchange();
    }

    private Connection holding(UUID failure) throws SQLException {
        Connection meanwhile = data.getConnection();
        meanwhile.setAutoCommit(false);
        run(meanwhile, "select set_config('leertafel.municipality', '" + world.municipality() + "', true)");
        run(meanwhile, "select id from system_failure where id = '" + failure + "' for update");
        return meanwhile;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void awaitWaiting(int people) {
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == people);
    }

    private int waiting() {
        String sql =
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        return world.sql(jdbc -> jdbc.sql(sql).query(Integer.class).single());
    }
}
