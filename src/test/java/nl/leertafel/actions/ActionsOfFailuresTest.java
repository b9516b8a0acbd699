package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureExperimentWanted;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureMerged;
import nl.leertafel.failures.FailureRaised;
import nl.leertafel.failures.FailureUnmerged;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What actions do when something happens to the failure that they are about. */
@LeertafelTest
class ActionsOfFailuresTest {
    @Autowired
    World world;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    SeatedTable table;
    UUID failure;
    UUID other;

    @BeforeEach
    void twoFailures() {
        table = world.table();
        failure = world.insert(Rows.acknowledged(world, table));
        other = world.insert(Rows.acknowledged(world, table));
    }

    @Test
    void what_the_chair_chose_is_promised_by_name_and_date_and_comes_onto_the_next_agenda() {
        world.insert(Rows.session(world, table).with("state", "CONVENED", "convened_at", Rows.now()));
        happens(raised(table.boardMember().personId()));
        happens(new FailureExperimentWanted(
                failure,
                table.id(),
                "Eerst doen, later verrekenen",
                table.official().personId(),
                due(),
                table.chair(),
                clock.instant(),
                about(),
                "Wij wachten"));
        assertThat(world.count(
                        "follow_up_action where what = 'Breng deze kwestie naar het ministerie' and failure_id = '"
                                + failure + "' and owner_id = '"
                                + table.boardMember().personId() + "' and due_on = '" + due()
                                + "'"))
                .isOne();
        assertThat(world.count("follow_up_action where what = 'Start een proef: Eerst doen, later verrekenen'"))
                .isOne();
        assertThat(world.count("agenda_item where action_id is not null")).isEqualTo(2);
    }

    @Test
    void nobody_promises_for_a_table_at_which_they_do_not_sit() {
        assertThatThrownBy(() -> happens(raised(world.person("Vreemde").personId())))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("actions.rule.ownerNotAtTable");
    }

    @Test
    void actions_go_along_when_failures_become_one_and_exactly_those_go_back() {
        UUID open = world.insert(Rows.action(world, table).with("failure_id", failure));
        UUID done = world.insert(Rows.action(world, table)
                .with("failure_id", failure, "state", "DONE", "result", "Gedaan", "ended_at", Rows.days(-9)));
        UUID own = world.insert(Rows.action(world, table).with("failure_id", other));
        happens(new FailureMerged(other, failure, table.id(), table.chair(), clock.instant(), about(), "Wij wachten"));
        assertThat(world.count("follow_up_action where failure_id = '" + other + "'"))
                .isEqualTo(3);
        UUID since = world.insert(Rows.action(world, table).with("failure_id", other));
        happens(new FailureUnmerged(
                other, failure, table.id(), table.chair(), clock.instant(), about(), "Wij wachten"));
        assertThat(world.count("follow_up_action where failure_id = '" + failure + "' and id in ('" + open + "', '"
                        + done + "')"))
                .isEqualTo(2);
        assertThat(world.count("follow_up_action where failure_id = '" + other + "' and id in ('" + own + "', '" + since
                        + "')"))
                .isEqualTo(2);
        assertThat(world.count("action_move")).isZero();
    }

    private FailureRaised raised(UUID carrier) {
        return new FailureRaised(
                failure,
                table.id(),
                FailureLevel.NATIONAL,
                "het ministerie",
                carrier,
                due(),
                table.chair(),
                clock.instant(),
                about(),
                "Wij wachten");
    }

    private LocalDate due() {
        return LocalDate.now(clock).plusWeeks(3);
    }

    private List<Subject> about() {
        return List.of(Subject.failure(failure));
    }

    private void happens(Object event) {
        world.sql(jdbc -> {
            events.publishEvent(event);
            return failure;
        });
    }
}
