package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.support.LeertafelTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for chair and facilitator, and nothing that is done. */
@LeertafelTest
class SessionTasksTest {
    @Autowired
    Gathering tafel;

    @Autowired
    SessionTasks tasks;

    @Test
    void a_table_without_a_next_date_asks_for_one() {
        assertThat(tasks(tafel.table.chair()))
                .singleElement()
                .matches(task -> task.key().equals("sessions.task.plan") && task.pressing())
                .matches(task -> task.address().equals("/tables/" + tafel.table.id() + "/sessions/new"));
        tafel.planned(14);
        assertThat(keys(tafel.table.chair())).doesNotContain("sessions.task.plan");
    }

    @Test
    void the_chair_convenes_and_reads_what_is_missing() {
        UUID session = tafel.planned(14);
        assertThat(keys(tafel.table.chair())).containsExactly("sessions.task.convene.story");
        assertThat(keys(tafel.table.facilitator())).containsExactly("sessions.task.agenda");
        tafel.withStory(session, tafel.story());
        assertThat(keys(tafel.table.chair())).containsExactly("sessions.task.convene.nothing");
        assertThat(keys(tafel.table.facilitator())).isEmpty();
        tafel.convene(session);
        assertThat(keys(tafel.table.chair())).isEmpty();
    }

    @Test
    void of_the_planned_sessions_only_the_first_asks_and_presses_when_it_is_near() {
        tafel.planned(28);
        assertThat(tasks(tafel.table.chair())).singleElement().matches(task -> !task.pressing());
        tafel.planned(3);
        assertThat(tasks(tafel.table.chair())).singleElement().matches(Task::pressing);
    }

    @Test
    void the_chair_closes_what_is_over() {
        UUID session = tafel.inFollowUp(14);
        tafel.planned(42);
        assertThat(tasks(tafel.table.chair()))
                .anyMatch(task -> task.address().equals("/sessions/" + session + "/closure"));
        assertThat(keys(tafel.table.facilitator())).doesNotContain("sessions.task.close");
    }

    @Test
    void nobody_else_has_to_do_anything() {
        tafel.planned(14);
        for (Actor other : List.of(tafel.table.boardMember(), tafel.table.resident(), tafel.world.administrator()))
            assertThat(tasks(other)).isEmpty();
    }

    private List<String> keys(Actor actor) {
        return tasks(actor).stream().map(Task::key).toList();
    }

    private List<Task> tasks(Actor actor) {
        return tafel.as(actor, () -> tasks.tasks(actor));
    }
}
