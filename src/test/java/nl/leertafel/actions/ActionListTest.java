package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of actions on a real database: who sees what, in which order, in pages. */
@LeertafelTest
class ActionListTest {
    @Autowired
    World world;

    @Autowired
    ActionList list;

    @Autowired
    MockMvc mvc;

    SeatedTable table;
    LocalDate today = LocalDate.now(TravellingClock.AMSTERDAM);

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @Test
    void shows_what_is_of_the_tables_that_somebody_sees() {
        SeatedTable other = world.table();
        UUID here = world.insert(Rows.action(world, table));
        UUID there = world.insert(Rows.action(world, other));
        World elsewhere = world.elsewhere();
        elsewhere.insert(Rows.action(elsewhere, elsewhere.table()));
        assertThat(ids(table.official(), "all", null)).containsExactly(here);
        assertThat(ids(world.administrator(), "all", null)).containsExactlyInAnyOrder(here, there);
        assertThat(ids(world.person("Vreemde"), "all", null)).isEmpty();
        assertThat(ids(world.guest(table, world.insert(Rows.session(world, table))), "all", null))
                .isEmpty();
    }

    @Test
    void mine_are_those_i_do_and_given_those_i_noted_for_others() {
        UUID hers = world.insert(Rows.action(world, table));
        UUID own = world.insert(
                Rows.action(world, table).with("owner_id", table.facilitator().personId()));
        assertThat(ids(table.boardMember(), "mine", null)).containsExactly(hers);
        assertThat(ids(table.facilitator(), "mine", null)).containsExactly(own);
        assertThat(ids(table.facilitator(), "given", null)).containsExactly(hers);
    }

    @Test
    void open_ones_come_by_day_and_ended_ones_apart() {
        UUID later = world.insert(Rows.action(world, table).with("due_on", today.plusDays(9)));
        UUID late = world.insert(Rows.action(world, table).with("due_on", today.minusDays(4)));
        UUID done = world.insert(
                Rows.action(world, table).with("state", "DONE", "result", "Gedaan", "ended_at", Rows.now()));
        assertThat(ids(table.chair(), "all", "open")).containsExactly(late, later);
        assertThat(ids(table.chair(), "all", "ended")).containsExactly(done);
        assertThat(ids(table.chair(), "all", "all")).containsExactlyInAnyOrder(late, later, done);
        ActionCounts counts = page(table.chair(), "all", "open", "", null).counts();
        assertThat(counts).isEqualTo(new ActionCounts(0, 0, 2, 2, 1, 1));
        assertThat(page(table.chair(), "all", "open", "", null).rows().get(0).daysLate())
                .isEqualTo(4);
    }

    @Test
    void finds_words_and_names_and_takes_signs_for_what_they_are() {
        UUID found = world.insert(Rows.action(world, table).with("what", "Schrijf 100% op_één kant"));
        world.insert(Rows.action(world, table).with("what", "Schrijf 1000 opXéén kant"));
        assertThat(searched("100% op_")).containsExactly(found);
        assertThat(searched("persoon board_member")).hasSize(2);
        assertThat(searched("'; drop table follow_up_action; --")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_loss_also_on_one_day() {
        for (int i = 0; i < 60; i++) world.insert(Rows.action(world, table).with("due_on", today.plusDays(i / 20)));
        List<UUID> all = new ArrayList<>();
        String after = null;
        do {
            ActionListPage page = page(table.chair(), "all", "open", "", after);
            assertThat(page.rows().size()).isLessThanOrEqualTo(25);
            page.rows().forEach(row -> all.add(row.id()));
            after = cursor(page.next());
        } while (after != null);
        assertThat(all).hasSize(60).doesNotHaveDuplicates();
        assertThat(page(table.chair(), "all", "ended", "", "2026-01-01_" + UUID.randomUUID())
                        .rows())
                .isEmpty();
        assertThat(page(table.chair(), "all", "open", "", "nonsense").rows()).hasSize(25);
    }

    @Test
    void asks_the_database_as_often_for_many_as_for_few() throws Exception {
        Actor actor = table.boardMember();
        world.insert(Rows.action(world, table));
        int few = statements(actor, "/actions") + statements(actor, "/") + statements(actor, "/tables/" + table.id());
        for (int i = 0; i < 20; i++) world.insert(Rows.action(world, table));
        world.seat(world.table().id(), SeatRole.BOARD_MEMBER, actor, null);
        int many = statements(actor, "/actions") + statements(actor, "/") + statements(actor, "/tables/" + table.id());
        assertThat(many).isEqualTo(few);
    }

    private int statements(Actor actor, String address) throws Exception {
        return Statements.of(() -> mvc.perform(MockMvcRequestBuilders.get(address)
                        .with(world.requestAs(actor))
                        .with(csrf())))
                .size();
    }

    private static @Nullable String cursor(@Nullable String next) {
        return next == null
                ? null
                : UriComponentsBuilder.fromUriString(next)
                        .build()
                        .getQueryParams()
                        .getFirst("after");
    }

    private List<UUID> searched(String words) {
        return page(table.chair(), "all", "open", words, null).rows().stream()
                .map(ActionRow::id)
                .toList();
    }

    private List<UUID> ids(Actor actor, String view, @Nullable String status) {
        return page(actor, view, status, "", null).rows().stream()
                .map(ActionRow::id)
                .toList();
    }

    private ActionListPage page(
            Actor actor, String view, @Nullable String status, String words, @Nullable String after) {
        ActionFilter filter = ActionFilter.of(
                new ActionQuery(view, status, null, words, null, null, null, null, null, after, null),
                ActionFilter.View.ALL);
        return world.as(actor, () -> list.page(actor, filter));
    }
}
