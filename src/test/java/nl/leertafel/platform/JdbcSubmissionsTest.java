package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@LeertafelTest
class JdbcSubmissionsTest {
    @Autowired
    Submissions submissions;

    @Autowired
    JdbcSubmissions stored;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    World world;

    final UUID token = UUID.randomUUID();
    final AtomicInteger times = new AtomicInteger();

    @Test
    void twentyRequestsAtOnceDoTheWorkOnceAndAllGetItsResult() throws Exception {
        Actor actor = world.person("Iemand");
        ExecutorService executor = Executors.newFixedThreadPool(20);
        try {
            Callable<UUID> request = () -> submit(actor);
            List<Future<UUID>> answers = executor.invokeAll(
                    IntStream.range(0, 20).mapToObj(i -> request).toList());
            UUID first = answers.get(0).get();
            for (Future<UUID> answer : answers) assertThat(answer.get()).isEqualTo(first);
            assertThat(times).hasValue(1);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void workThatFailedMayBeDoneAgain() {
        Actor actor = world.person("Iemand");
        assertThatThrownBy(() -> submit(actor, () -> {
                    throw new RuleBroken("some.rule");
                }))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("some.rule");
        submit(actor);
        assertThat(times).hasValue(1);
    }

    @Test
    void aTokenIsNoUseToSomebodyElse() {
        submit(world.person("Iemand"));
        Actor neighbour = world.person("Ander");
        Actor stranger = world.elsewhere().person("Vreemde");
        assertThatThrownBy(() -> submit(neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submit(stranger)).isInstanceOf(NotFound.class);
        assertThat(times).hasValue(1);
    }

    @Test
    void aResultThatIsNotKnownIsSaidSo() {
        Actor actor = world.person("Iemand");
        submit(actor);
        world.sql(jdbc -> jdbc.sql("update submission set result = null where token = ?")
                .param(token)
                .update());
        assertThatThrownBy(() -> submit(actor))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("shared.rule.submissionUnclear");
    }

    @Test
    void needsTheTransactionOfItsCaller() {
        Actor actor = world.person("Iemand");
        assertThatThrownBy(() -> world.as(actor, () -> submissions.once(token, actor, Ids::next)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatWasSentLongAgoIsForgotten() {
        Actor actor = world.person("Iemand");
        submit(actor);
        assertThat(forgotten(actor)).isZero();
        world.sql(jdbc -> jdbc.sql("update submission set at = now() - interval '15 days'")
                .update());
        assertThat(forgotten(actor)).isEqualTo(1);
    }

    private int forgotten(Actor actor) {
        return world.as(actor, () -> stored.forget());
    }

    private UUID submit(Actor actor) {
        return submit(actor, Ids::next);
    }

    private UUID submit(Actor actor, Callable<UUID> work) {
        return world.as(
                actor,
                () -> transactions.<UUID>execute(status -> submissions.once(token, actor, () -> {
                    UUID result = call(work);
                    times.incrementAndGet();
                    return result;
                })));
    }

    private static UUID call(Callable<UUID> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
