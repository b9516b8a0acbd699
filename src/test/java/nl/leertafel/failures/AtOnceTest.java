package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people, or one who presses twice, at the same moment; and what the database refuses by itself. */
@LeertafelTest
class AtOnceTest {
    @Autowired
    World world;

    @Autowired
    FailureNaming naming;

    @Autowired
    FailureTransitions transitions;

    private SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @Test
    void a_form_sent_eight_times_at_once_names_one_failure() throws Exception {
        NameForm form = new NameForm(
                Ids.next(),
                table.id(),
                null,
                null,
                null,
                "Wij wachten",
                FailureKind.LAW,
                FailureLevel.TABLE,
                Set.of(),
                "",
                true);
        List<Callable<UUID>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++)
            sent.add(() -> world.as(table.frontline(), () -> naming.name(table.frontline(), form)));
        assertThat(Set.copyOf(atOnce(sent))).hasSize(1);
        assertThat(world.count("system_failure")).isEqualTo(1);
        assertThat(world.count("timeline_line where what = 'failure.named'")).isEqualTo(1);
    }

    @Test
    void two_answers_at_once_both_count_and_resolve_it_once() throws Exception {
        UUID id = claimed();
        atOnce(List.of(answering(id, table.frontline()), answering(id, table.official())));
        assertThat(world.count("practice_confirmation")).isEqualTo(2);
        assertThat(world.count("system_failure where state = 'RESOLVED'")).isEqualTo(1);
        assertThat(world.count("timeline_line where what = 'failure.resolved'")).isEqualTo(1);
    }

    @Test
    void the_database_refuses_a_confirmation_by_the_owner_and_a_resolution_without_practice() {
        UUID id = claimed();
        assertThatThrownBy(() -> world.sql(jdbc -> jdbc.sql("""
            insert into practice_confirmation
            select gen_random_uuid(), municipality_id, id, owner_id, 'BOARD_MEMBER', false, '', claimed_at, now()
            from system_failure where id = ?\
            """).param(id).update()))
                .hasMessageContaining("the owner does not confirm");
        assertThatThrownBy(() -> world.sql(jdbc -> jdbc.sql(
                                "update system_failure set state = 'RESOLVED', resolved_at = now() where id = ?")
                        .param(id)
                        .update()))
                .hasStackTraceContaining("resolved needs two confirmations from practice");
    }

    private Callable<UUID> answering(UUID id, Actor actor) {
        return () -> world.as(actor, () -> transitions.answer(actor, id, new AnswerForm(Ids.next(), false, "")));
    }

    private UUID claimed() {
        UUID id = world.insert(Rows.acknowledged(world, table));
        Actor owner = table.boardMember();
        world.as(owner, () -> transitions.beginWork(owner, id, Ids.next()));
        world.as(owner, () -> transitions.claim(owner, id, new ClaimForm(Ids.next(), "Anders nu.")));
        return id;
    }

    private static List<UUID> atOnce(List<Callable<UUID>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(work.size());
        try {
            List<Future<UUID>> going = new ArrayList<>();
            for (Callable<UUID> one : work)
                going.add(people.submit(() -> {
                    start.await();
                    return one.call();
                }));
            start.countDown();
            List<UUID> done = new ArrayList<>();
            for (Future<UUID> one : going) done.add(one.get());
            return done;
        } finally {
            people.shutdown();
        }
    }
}
