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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "wachtlijst, Bel over de wachtlijsten",
        "schotten, Haal de onderwijsschotten weg",
        "schoten, Haal de schotten weg",
        "jeugdhulp, Vraag hulp voor de jeugd",
    })
    void finds_words_in_any_form_and_with_a_mistake(String typed, String what) {
        UUID found = world.insert(Rows.action(world, table).with("what", what));
        world.insert(Rows.action(world, table).with("what", "Maak een afspraak"));
        assertThat(searched(typed)).containsExactly(found);
    }

    @Test
    void what_matches_best_comes_first_unless_another_order_is_chosen() {
        UUID inside = world.insert(Rows.action(world, table).with("what", "Bel de ggzwachtlijst", "due_on", today));
        UUID result = world.insert(Rows.action(world, table)
                .with("state", "DONE", "result", "De wachtlijst is korter", "ended_at", Rows.now()));
        UUID what = world.insert(
                Rows.action(world, table).with("what", "Bel over de wachtlijst", "due_on", today.plusDays(9)));
        assertThat(ids(page(table.chair(), "all", "all", "wachtlijst", null))).containsExactly(what, result, inside);
        assertThat(searched("wachtlijst")).containsExactly(what, inside);
        ActionFilter byDay = filter("all", "open", "due", "wachtlijst", null);
        assertThat(ids(world.as(table.chair(), () -> list.page(table.chair(), byDay))))
                .containsExactly(inside, what);
        assertThat(filter("all", "open", "match", "", null).order()).isEqualTo(ActionFilter.Order.DUE);
    }

    @Test
    void pages_of_what_matches_follow_each_other_without_loss() {
        for (int i = 0; i < 30; i++)
            world.insert(Rows.action(world, table).with("what", i % 2 == 0 ? "Bel de wachtlijst" : "Ggzwachtlijst"));
        ActionListPage first = page(table.chair(), "all", "open", "wachtlijst", null);
        ActionListPage second = page(table.chair(), "all", "open", "wachtlijst", cursor(first.next()));
        List<UUID> all = new ArrayList<>(ids(first));
        all.addAll(ids(second));
        assertThat(first.rows()).hasSize(25);
        assertThat(all).hasSize(30).doesNotHaveDuplicates();
        assertThat(second.rows()).allMatch(row -> row.what().equals("Ggzwachtlijst"));
        assertThat(second.next()).isNull();
    }

    @Test
    void words_and_names_at_tables_of_others_neither_show_nor_guide() {
        SeatedTable other = world.table();
        Actor stranger = world.person("Bontekoe");
        world.seat(other.id(), SeatRole.OFFICIAL, stranger, null);
        world.insert(Rows.action(world, other).with("what", "Zet het bord neer", "owner_id", stranger.personId()));
        UUID like = world.insert(Rows.action(world, table).with("what", "Bel de bond"));
        assertThat(searched("bontekoe")).isEmpty();
        assertThat(searched("bord")).containsExactly(like);
        assertThat(ids(page(world.administrator(), "all", "open", "bontekoe", null)))
                .hasSize(1);
        assertThat(searched("de")).isEmpty();
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
        return ids(page(table.chair(), "all", "open", words, null));
    }

    private List<UUID> ids(Actor actor, String view, @Nullable String status) {
        return ids(page(actor, view, status, "", null));
    }

    private static List<UUID> ids(ActionListPage page) {
        return page.rows().stream().map(ActionRow::id).toList();
    }

    private ActionListPage page(
            Actor actor, String view, @Nullable String status, String words, @Nullable String after) {
        return world.as(actor, () -> list.page(actor, filter(view, status, null, words, after)));
    }

    private static ActionFilter filter(
            String view, @Nullable String status, @Nullable String order, String words, @Nullable String after) {
        return ActionFilter.of(
                new ActionQuery(view, status, order, words, null, null, null, null, null, after, null),
                ActionFilter.View.ALL);
    }
}
