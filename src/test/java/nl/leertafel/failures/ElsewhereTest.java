package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.Task;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Failures on other pages, in a session, and among what waits for somebody. */
@LeertafelTest
class ElsewhereTest {
    @Autowired
    World world;

    @Autowired
    FailurePanels panels;

    @Autowired
    FailureTasks tasks;

    @Autowired
    FailureNaming naming;

    @Autowired
    FailureLookup lookup;

    private SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @Test
    void each_hears_what_waits_for_them_and_nothing_else() {
        failure("opgeschaald", "escalated", true, "untouched", 3);
        failure("vermoed", "state", "SUSPECTED", "owner_id", null);
        failure("gemeld", "state", "CHANGE_CLAIMED", "claim", "Anders", "claimed_at", Rows.now());
        failure("twee keer", "untouched", 2);
        failure("een keer", "untouched", 1);
        assertThat(keys(table.chair())).containsExactly("failures.task.escalated", "failures.task.suspected");
        assertThat(keys(table.frontline())).containsExactly("failures.task.claimed");
        assertThat(keys(table.resident())).containsExactly("failures.task.claimed");
        assertThat(keys(table.boardMember())).containsExactly("failures.task.untouched", "failures.task.untouched");
        assertThat(keys(world.administrator())).containsExactly("failures.task.ownerless");
        assertThat(keys(table.reviewer())).isEmpty();
        assertThat(keys(world.reader())).isEmpty();
        assertThat(keys(world.table().chair())).isEmpty();
    }

    @Test
    void nobody_is_asked_what_they_answered() {
        UUID id = failure("gemeld", "state", "CHANGE_CLAIMED", "claim", "Anders", "claimed_at", Rows.now());
        world.sql(jdbc -> jdbc.sql("""
            insert into practice_confirmation
            select gen_random_uuid(), municipality_id, id, :me, 'FRONTLINE', false, '', claimed_at, now()
            from system_failure where id = :id\
            """)
                .param("me", table.frontline().personId())
                .param("id", id)
                .update());
        assertThat(keys(table.frontline())).isEmpty();
        assertThat(keys(table.resident())).hasSize(1);
    }

    @Test
    void a_table_shows_its_open_failures_to_who_sees_the_table() {
        failure("open");
        assertThat(on(Subject.table(table.id()), table.reviewer()))
                .extracting(ShelfRow::statement)
                .containsExactly("open");
        assertThat(on(Subject.table(table.id()), world.administrator())).hasSize(1);
        assertThat(panel(Subject.table(table.id()), world.table().chair())).isNull();
    }

    @Test
    void a_session_shows_what_was_named_in_it_and_a_story_what_it_shows() {
        UUID session = world.insert(Rows.session(world, table).with("state", "IN_PROGRESS", "convened_at", Rows.now()));
        UUID item = world.insert(Rows.item(world, session, 1, "SYSTEM", "Wat het systeem deed"));
        UUID story = world.insert(Rows.released(world, table));
        UUID id = name(session, item, story);
        assertThat(on(Subject.session(session), table.official()))
                .extracting(ShelfRow::id)
                .containsExactly(id);
        assertThat(on(Subject.story(story), table.official()))
                .extracting(ShelfRow::id)
                .containsExactly(id);
        assertThat(panel(Subject.session(session), world.guest(table, session))).isNull();
        assertThat(panel(Subject.session(session), world.administrator())).isNull();
        assertThat(world.count("agenda_item where outcome = 'FAILURE_NAMED'")).isEqualTo(1);
    }

    @Test
    void nothing_is_named_in_a_session_that_is_over_or_of_another_table() {
        UUID over = world.insert(
                Rows.session(world, table).with("state", "CLOSED", "convened_at", Rows.now(), "closed_at", Rows.now()));
        UUID other = world.insert(
                Rows.session(world, world.table()).with("state", "IN_PROGRESS", "convened_at", Rows.now()));
        UUID going = world.insert(Rows.session(world, table).with("state", "IN_PROGRESS", "convened_at", Rows.now()));
        UUID foreignItem = world.insert(Rows.item(world, other, 1, "SYSTEM", "Elders"));
        assertThatThrownBy(() -> name(over, null, null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> name(other, null, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> name(going, foreignItem, null)).isInstanceOf(NotFound.class);
        assertThat(world.count("system_failure")).isZero();
    }

    @Test
    void others_look_failures_up_through_what_the_person_may_see() {
        UUID id = failure("open");
        world.as(table.chair(), () -> {
            assertThat(lookup.find(id, table.chair()).statement()).isEqualTo("open");
            assertThat(lookup.find(Set.of(id))).containsKey(id);
            assertThat(lookup.open(table.id(), table.chair())).hasSize(1);
            assertThat(lookup.open(table.id(), world.reader())).isEmpty();
            assertThatThrownBy(() -> lookup.find(id, world.reader())).isInstanceOf(NotFound.class);
        });
    }

    private UUID name(UUID session, @Nullable UUID item, @Nullable UUID story) {
        NameForm form = new NameForm(
                Ids.next(),
                table.id(),
                session,
                item,
                story,
                "Wij wachten",
                FailureKind.LAW,
                FailureLevel.TABLE,
                Set.of(),
                "",
                true);
        return world.as(table.facilitator(), () -> naming.name(table.facilitator(), form));
    }

    private UUID failure(String statement, @Nullable Object... columns) {
        return world.insert(
                Rows.acknowledged(world, table).with("statement", statement).with(columns));
    }

    private List<String> keys(Actor actor) {
        return world.as(actor, () -> tasks.tasks(actor)).stream().map(Task::key).toList();
    }

    private @Nullable Object panel(Subject about, Actor actor) {
        List<Panel> found = world.as(actor, () -> panels.panels(about, actor));
        return found.isEmpty() ? null : found.get(0).content();
    }

    private List<ShelfRow> on(Subject about, Actor actor) {
        Object content = panel(about, actor);
        if (content instanceof FailurePanels.OnTable table) return table.rows();
        if (content instanceof FailurePanels.OnSession session) return session.rows();
        return content instanceof FailurePanels.OnStory story ? story.rows() : List.of();
    }
}
