package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeertafelTest
class TableTasksTest {
    @Autowired
    World world;

    @Autowired
    TableTasks source;

    private Actor administrator;

    @BeforeEach
    void administrator() {
        administrator = world.administrator();
    }

    @Test
    void aTableThatMissesSomethingWaitsForTheAdministrator() {
        SeatedTable table = world.table("SETTING_UP");
        vacate(table, SeatRole.FRONTLINE, 1);

        assertThat(keys(administrator)).containsExactly("tables.task.incomplete");
        assertThat(keys(table.chair())).isEmpty();
    }

    @Test
    void aTableThatHasEverythingWaitsForTheChairToo() {
        SeatedTable table = world.table("SETTING_UP");

        assertThat(keys(administrator)).containsExactly("tables.task.ready");
        assertThat(keys(table.chair())).containsExactly("tables.task.ready");
        assertThat(keys(table.facilitator())).isEmpty();
        assertThat(keys(world.table().chair())).isEmpty();
    }

    @Test
    void anEmptyChairAsksForAttentionAfterThirtyDays() {
        SeatedTable table = world.table();
        vacate(table, SeatRole.OFFICIAL, 29);
        assertThat(keys(table.chair())).isEmpty();

        vacate(table, SeatRole.OFFICIAL, 30);
        assertThat(keys(table.chair())).containsExactly("tables.task.emptyChair");
        assertThat(keys(table.facilitator())).containsExactly("tables.task.emptyChair");
        assertThat(keys(table.boardMember())).isEmpty();
        assertThat(keys(administrator)).isEmpty();
        assertThat(tasks(table.chair()).get(0).arguments()).first().isEqualTo(30L);
        assertThat(tasks(table.chair()).get(0).title()).isEqualTo("huisartsen");
    }

    @Test
    void nobodyIsAskedAboutATableAtRestOrAChairThatWasTakenAway() {
        SeatedTable dormant = world.table("DORMANT");
        vacate(dormant, SeatRole.OFFICIAL, 60);
        SeatedTable active = world.table();
        vacate(active, SeatRole.OFFICIAL, 60);
        world.sql(sql -> sql.sql("update seat set removed_on = current_date where id = ?")
                .param(active.seat(SeatRole.OFFICIAL))
                .update());

        assertThat(keys(dormant.chair())).isEmpty();
        assertThat(keys(active.chair())).isEmpty();
    }

    private void vacate(SeatedTable table, SeatRole role, int daysAgo) {
        UUID seat = table.seat(role);
        LocalDate since = LocalDate.now(TravellingClock.AMSTERDAM).minusDays(daysAgo);
        world.sql(sql -> sql.sql("update seat set person_id = null, state = 'VACANT', since = ?, label = 'huisartsen'"
                        + " where id = ?")
                .params(since, seat)
                .update());
    }

    private List<Task> tasks(Actor actor) {
        return world.as(actor, () -> source.tasks(actor));
    }

    private List<String> keys(Actor actor) {
        return tasks(actor).stream().map(Task::key).toList();
    }
}
