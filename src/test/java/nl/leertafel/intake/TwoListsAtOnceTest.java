package nl.leertafel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists that are taken over at the same moment. */
@LeertafelTest
class TwoListsAtOnceTest {
    private static final String LIST = "Kwestie;Soort;Niveau\nWij schuiven door;Wet;gemeente\nEen schot;Wet;regio\n";

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Test
    void two_people_with_the_same_list_take_it_over_once() throws Exception {
        SeatedTable table = world.table();
        ImportDesk desk = new ImportDesk(browser, world);
        List<Callable<Integer>> people = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(2);
        for (Actor person : List.of(table.chair(), table.facilitator())) {
            String place = desk.upload(person, LIST);
            desk.choose(person, place, "statement=0&kind=1&level=2&otherTable=" + table.id());
            people.add(() -> {
                start.await();
                return desk.post(person, place + "/failures").getResponse().getStatus();
            });
        }

        assertThat(together(people)).containsExactlyInAnyOrder(302, 409);
        assertThat(world.count("system_failure")).isEqualTo(2);
    }

    private static List<Integer> together(List<Callable<Integer>> people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(people)) answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
