package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Requests that arrive at the same moment. */
@LeertafelTest
class TwoAtOnceTest {
    private static final int MANY = 4;

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Test
    void aFormThatIsSentSeveralTimesMakesOneTableAndLeadsToItEveryTime() throws Exception {
        Actor administrator = world.administrator();
        UUID submission = UUID.randomUUID();
        Desk desk = new Desk(browser, world);

        List<MvcTestResult> answers =
                together(number -> () -> desk.send(submission, administrator, "/tables", Desk.table()));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsOnly(302);
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getRedirectedUrl())
                .doesNotContainNull()
                .satisfies(
                        addresses -> assertThat(addresses.stream().distinct()).hasSize(1));
        assertThat(world.count("learning_table")).isEqualTo(1);
    }

    @Test
    void twoFormsWithTheSameNameMakeOneTable() throws Exception {
        Actor administrator = world.administrator();
        Desk desk = new Desk(browser, world);

        List<MvcTestResult> answers = together(number -> () -> desk.post(administrator, "/tables", Desk.table()));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .contains(302)
                .allMatch(status -> status == 302 || status == 409);
        assertThat(world.count("learning_table")).isEqualTo(1);
    }

    @Test
    void twoWhoChangeTheSameSeatDoNotLoseEachOthersWork() throws Exception {
        Actor administrator = world.administrator();
        SeatedTable table = world.table();
        Desk desk = new Desk(browser, world);
        String seat = "/tables/" + table.id() + "/seats/" + table.seat(SeatRole.OFFICIAL);
        String person = table.official().personId().toString();

        List<MvcTestResult> answers = together(number -> () -> desk.post(
                administrator, seat, "version", "0", "role", "OFFICIAL", "person", person, "label", "nr " + number));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsOnlyOnce(302)
                .containsOnly(302, 409);
        assertThat(world.count("seat where version = 1")).isEqualTo(1);
    }

    @Test
    void twoWhoAddTheChairMakeOne() throws Exception {
        Actor administrator = world.administrator();
        UUID table = world.table("SETTING_UP").id();
        world.sql(sql -> sql.sql("update seat set removed_on = current_date, state = 'VACANT', person_id = null"
                        + " where role = 'CHAIR'")
                .update());
        Desk desk = new Desk(browser, world);

        List<MvcTestResult> answers = together(number ->
                () -> desk.post(administrator, "/tables/" + table + "/seats", "role", "CHAIR", "label", "wethouder"));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsOnlyOnce(302);
        assertThat(world.count("seat where role = 'CHAIR' and removed_on is null"))
                .isEqualTo(1);
    }

    private interface Request {
        Callable<MvcTestResult> number(int number);
    }

    private static List<MvcTestResult> together(Request request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(MANY);
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            List<Callable<MvcTestResult>> calls = new ArrayList<>();
            for (int number = 0; number < MANY; number++) {
                Callable<MvcTestResult> call = request.number(number);
                calls.add(() -> {
                    start.await();
                    return call.call();
                });
            }
            List<MvcTestResult> answers = new ArrayList<>();
            for (Future<MvcTestResult> answer : threads.invokeAll(calls)) answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
