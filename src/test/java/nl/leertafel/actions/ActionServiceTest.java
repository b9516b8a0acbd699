package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.leertafel.sessions.SessionConvened;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Stale;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.OwnThread;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What people may agree on and end, on a real database. */
@LeertafelTest
class ActionServiceTest {
    @Autowired
    World world;

    @Autowired
    ActionService service;

    @Autowired
    ActionChanges changes;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    SeatedTable table;
    UUID session;

    @BeforeEach
    void seat() {
        table = world.table();
        session = world.insert(Rows.session(world, table).with("state", "IN_PROGRESS", "convened_at", Rows.now()));
    }

    @Test
    void everyone_at_the_table_agrees_but_reviewers_guests_and_strangers_do_not() {
        for (Actor actor : List.of(table.chair(), table.facilitator(), table.boardMember(), table.resident()))
            agree(actor, Draft.at(table));
        Actor guest = world.guest(table, session);
        for (Actor actor : List.of(table.reviewer(), guest, world.person("Vreemde"), world.administrator()))
            assertThatThrownBy(() -> agree(actor, Draft.at(table))).isInstanceOf(NotFound.class);
        assertThat(world.count("follow_up_action")).isEqualTo(4);
    }

    @Test
    void the_owner_sits_at_the_table() {
        Actor stranger = world.person("Vreemde");
        assertThatThrownBy(() -> agree(table.chair(), Draft.at(table).owner(stranger)))
                .hasMessage("actions.rule.ownerNotAtTable");
    }

    @Test
    void a_day_that_is_past_is_no_day_to_do_something() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        assertThatThrownBy(() -> agree(table.chair(), Draft.at(table).due(yesterday)))
                .hasMessage("actions.rule.dueInThePast");
    }

    @Test
    void where_it_comes_from_is_of_the_same_table() {
        SeatedTable other = world.table();
        UUID elsewhere =
                world.insert(Rows.session(world, other).with("state", "IN_PROGRESS", "convened_at", Rows.now()));
        UUID failure = world.insert(Rows.failure(world, other));
        UUID story = world.insert(Rows.released(world, other));
        world.seat(other.id(), SeatRole.BOARD_MEMBER, table.chair(), null);
        for (Draft draft : List.of(
                Draft.at(table).session(elsewhere),
                Draft.at(table).failure(failure),
                Draft.at(table).story(story)))
            assertThatThrownBy(() -> agree(table.chair(), draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_agenda_item_is_of_the_session_and_gets_the_outcome() {
        UUID item = world.insert(Rows.item(world, session, 1, "AGREEMENTS", "Afspraken"));
        UUID other = world.insert(Rows.session(world, table));
        UUID elsewhere = world.insert(Rows.item(world, other, 1, "AGREEMENTS", "Afspraken"));
        assertThatThrownBy(() ->
                        agree(table.chair(), Draft.at(table).session(session).item(elsewhere)))
                .isInstanceOf(NotFound.class);
        agree(table.chair(), Draft.at(table).session(session).item(item));
        assertThat(world.count("agenda_item where outcome = 'AGREEMENT'")).isOne();
    }

    @Test
    void nothing_is_agreed_about_a_story_that_is_not_released() {
        UUID draft = world.insert(Rows.story(world, table));
        assertThatThrownBy(() -> agree(table.frontline(), Draft.at(table).story(draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_agreed_in_a_session_before_it_opens_or_after_it_closed() {
        UUID planned = world.insert(Rows.session(world, table));
        UUID closed = world.insert(
                Rows.session(world, table).with("state", "CLOSED", "convened_at", Rows.now(), "closed_at", Rows.now()));
        for (UUID not : List.of(planned, closed))
            assertThatThrownBy(() -> agree(table.chair(), Draft.at(table).session(not)))
                    .hasMessage("actions.rule.sessionNotOn");
    }

    @Test
    void a_form_sent_twice_at_once_makes_one_action() {
        AgreeForm form = Draft.at(table).form();
        List<UUID> made = Stream.generate(() -> form)
                .limit(4)
                .map(same -> CompletableFuture.supplyAsync(
                        () -> world.as(table.chair(), () -> service.agree(table.chair(), same)), OwnThread.EACH))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();
        assertThat(made).hasSize(1);
        assertThat(world.count("follow_up_action")).isOne();
        assertThat(world.count("timeline_line where what = 'action.agreed'")).isOne();
    }

    @Test
    void owner_chair_and_facilitator_end_it_and_nobody_else() {
        for (Actor actor : List.of(table.boardMember(), table.chair(), table.facilitator())) {
            UUID id = world.insert(Rows.action(world, table));
            complete(actor, id, 0);
        }
        UUID id = world.insert(Rows.action(world, table));
        for (Actor actor : List.of(table.official(), table.frontline(), table.reviewer(), world.administrator())) {
            assertThatThrownBy(() -> complete(actor, id, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drop(actor, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handOver(actor, id, table.chair())).isInstanceOf(NotFound.class);
        }
        assertThat(world.count("follow_up_action where state = 'DONE'")).isEqualTo(3);
    }

    @Test
    void an_owner_who_left_the_table_does_not_end_it() {
        Actor stranger = world.person("Vertrokken");
        UUID id = world.insert(Rows.action(world, table).with("owner_id", stranger.personId()));
        assertThatThrownBy(() -> complete(stranger, id, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void done_in_the_session_that_is_going_on_touches_the_failure_and_settles_the_agenda() {
        UUID failure = world.insert(Rows.acknowledged(world, table).with("touched_at", Rows.days(-90)));
        UUID id = world.insert(Rows.action(world, table).with("failure_id", failure));
        world.insert(Rows.item(world, session, 1, "PROMISES", "De wachtlijst").with("action_id", id));
        complete(table.boardMember(), id, 0);
        assertThat(world.count("follow_up_action where ended_in = '" + session + "'"))
                .isOne();
        assertThat(world.count("system_failure where touched_at > now() - interval '1 day'"))
                .isOne();
        assertThat(world.count("agenda_item where outcome = 'INFORMATION'")).isOne();
    }

    @Test
    void a_dropped_action_touches_nothing() {
        UUID failure = world.insert(Rows.acknowledged(world, table).with("touched_at", Rows.days(-90)));
        UUID id = world.insert(Rows.action(world, table).with("failure_id", failure));
        drop(table.boardMember(), id);
        assertThat(world.count("system_failure where touched_at > now() - interval '1 day'"))
                .isZero();
        assertThat(world.count("follow_up_action where state = 'DROPPED' and result = 'Hoeft niet.'"))
                .isOne();
    }

    @Test
    void two_who_end_it_at_once_do_not_overwrite_each_other() {
        UUID id = world.insert(Rows.action(world, table));
        handOver(table.boardMember(), id, table.official());
        assertThatThrownBy(() -> complete(table.chair(), id, 0)).isInstanceOf(Stale.class);
    }

    @Test
    void a_new_owner_sits_at_the_table() {
        UUID id = world.insert(Rows.action(world, table));
        Actor stranger = world.person("Vreemde");
        assertThatThrownBy(() -> handOver(table.chair(), id, stranger)).hasMessage("actions.rule.ownerNotAtTable");
        handOver(table.chair(), id, table.official());
        assertThat(world.count(
                        "follow_up_action where owner_id = '" + table.official().personId() + "'"))
                .isOne();
    }

    @Test
    void open_actions_come_onto_the_agenda_of_a_session_that_is_convened_and_leave_it_when_they_end() {
        UUID open = world.insert(Rows.action(world, table));
        world.insert(Rows.action(world, table).with("state", "DONE", "result", "Gedaan", "ended_at", Rows.now()));
        world.insert(Rows.action(world, world.table()));
        UUID next = world.insert(Rows.session(world, table).with("state", "CONVENED", "convened_at", Rows.now()));
        convene(next);
        convene(next);
        assertThat(world.count("agenda_item where session_id = '" + next + "'")).isOne();
        assertThat(world.count("agenda_item where kind = 'PROMISES' and minutes = 1 and action_id = '" + open + "'"))
                .isOne();
        complete(table.chair(), open, 0);
        assertThat(world.count("agenda_item where session_id = '" + next + "'")).isZero();
    }

    @Test
    void an_action_that_is_agreed_after_the_next_session_was_convened_comes_onto_it_too() {
        UUID next = world.insert(Rows.session(world, table).with("state", "CONVENED", "convened_at", Rows.now()));
        UUID id = agree(table.chair(), Draft.at(table).session(session));
        assertThat(world.count("agenda_item where session_id = '" + next + "' and action_id = '" + id + "'"))
                .isOne();
        assertThat(world.count("agenda_item where session_id = '" + session + "'"))
                .isZero();
    }

    @Test
    void an_end_that_is_taken_back_is_open_again_on_every_agenda() {
        UUID id = world.insert(Rows.action(world, table));
        UUID item = world.insert(
                Rows.item(world, session, 1, "PROMISES", "De wachtlijst").with("action_id", id));
        UUID next = world.insert(Rows.session(world, table).with("state", "CONVENED", "convened_at", Rows.now()));
        convene(next);
        complete(table.boardMember(), id, 0);
        assertThatThrownBy(() -> reopen(table.official(), id)).isInstanceOf(NotFound.class);
        reopen(table.chair(), id);
        assertThat(world.count("follow_up_action where state = 'AGREED' and result is null and ended_in is null"))
                .isOne();
        assertThat(world.count("agenda_item where id = '" + item + "' and outcome is null and not withdrawn"))
                .isOne();
        assertThat(world.count("agenda_item where session_id = '" + next + "' and action_id = '" + id + "'"))
                .isOne();
        assertThat(world.count("action_change where kind = 'REOPENED' and note = 'Gedaan.'"))
                .isOne();
        assertThat(world.count("timeline_line where what = 'action.reopened'")).isOne();
    }

    @Test
    void after_a_day_and_outside_a_session_an_end_stands() {
        UUID id = world.insert(
                Rows.action(world, table).with("state", "DONE", "result", "Gedaan.", "ended_at", Rows.days(-2)));
        assertThatThrownBy(() -> reopen(table.chair(), id)).hasMessage("actions.rule.undoTooLate");
    }

    @Test
    void another_day_lies_ahead_and_says_why() {
        UUID id = world.insert(Rows.action(world, table));
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> reschedule(table.boardMember(), id, today.minusDays(1)))
                .hasMessage("actions.rule.dueInThePast");
        assertThatThrownBy(() -> reschedule(table.official(), id, today)).isInstanceOf(NotFound.class);
        reschedule(table.boardMember(), id, today);
        assertThat(world.count(
                        "action_change where kind = 'RESCHEDULED' and note = 'Ziek.' and to_due = '" + today + "'"))
                .isOne();
    }

    @Test
    void what_is_taken_back_did_not_touch_its_failure_and_asks_practice_nothing() {
        UUID story = world.insert(Rows.released(world, table));
        UUID failure = world.insert(Rows.acknowledged(world, table).with("escalated", true, "untouched", 3));
        world.insert(Rows.part("failure_story", world)
                .with("failure_id", failure, "story_id", story, "linked_at", Rows.now())
                .with("linked_by", table.chair().personId()));
        UUID mistake = agree(table.boardMember(), Draft.at(table).failure(failure));
        UUID really = agree(table.boardMember(), Draft.at(table).failure(failure));
        complete(table.boardMember(), mistake, 0);
        complete(table.boardMember(), really, 0);
        reopen(table.boardMember(), really);
        assertThat(world.count("practice_question where action_id = '" + mistake + "'"))
                .as("the other one was done")
                .isOne();
        complete(table.boardMember(), really, 2);
        reopen(table.boardMember(), mistake);
        assertThat(world.count("practice_question where action_id = '" + really + "'"))
                .as("asked for the one that was done")
                .isOne();
        reopen(table.boardMember(), really);
        assertThat(world.count("practice_question")).isZero();
        assertThat(world.count("failure_touch")).isZero();
        assertThat(world.count("system_failure where escalated and untouched = 3 and touched_at < taken_back_at"))
                .isOne();
        assertThat(world.count("story_news where kind = 'ACTION_DONE' and overtaken_at is null"))
                .isZero();
    }

    private void reopen(Actor actor, UUID id) {
        world.as(actor, () -> changes.reopen(actor, id, Ids.next(), null));
    }

    private void reschedule(Actor actor, UUID id, LocalDate day) {
        world.as(actor, () -> changes.reschedule(actor, id, new RescheduleForm(Ids.next(), 0L, day, "Ziek.")));
    }

    private void convene(UUID id) {
        SessionConvened convened = new SessionConvened(id, table.id(), table.chair(), Rows.now());
        world.sql(jdbc -> {
            events.publishEvent(convened);
            return id;
        });
    }

    private UUID agree(Actor actor, Draft draft) {
        return world.as(actor, () -> service.agree(actor, draft.form()));
    }

    private void complete(Actor actor, UUID id, long version) {
        world.as(actor, () -> service.complete(actor, id, new CompleteForm(Ids.next(), version, "Gedaan.")));
    }

    private void drop(Actor actor, UUID id) {
        world.as(actor, () -> service.drop(actor, id, new DropForm(Ids.next(), 0L, "Hoeft niet.")));
    }

    private void handOver(Actor actor, UUID id, Actor heir) {
        world.as(actor, () -> changes.handOver(actor, id, new HandOverForm(Ids.next(), 0L, heir.personId(), "")));
    }
}
