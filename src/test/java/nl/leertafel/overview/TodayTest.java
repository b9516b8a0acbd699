package nl.leertafel.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The first page: what it asks of whom. */
@LeertafelTest
class TodayTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    World world;

    @Autowired
    Today today;

    @Autowired
    MockMvc mvc;

    SeatedTable table;
    LocalDate now = LocalDate.now(TravellingClock.AMSTERDAM);

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @Test
    void everybody_gets_a_first_page() throws Exception {
        for (Actor actor : table.sitters().values())
            shown(actor).andExpect(content().string(containsString("Wat vraagt iets van jou?")));
        shown(world.administrator());
    }

    @Test
    void who_sits_at_a_table_finds_the_figures_from_here() throws Exception {
        shown(table.frontline()).andExpect(content().string(containsString("Bekijk het in beelden")));
        shown(world.reader()).andExpect(content().string(not(containsString("Bekijk het in beelden"))));
    }

    @Test
    void what_is_late_comes_first_and_only_one_button_is_the_primary_one() throws Exception {
        world.insert(Rows.action(world, table).with("what", "Later", "due_on", now.plusDays(20)));
        world.insert(Rows.action(world, table).with("what", "Over tijd", "due_on", now.minusDays(4)));
        TaskGroup keep = page(table.boardMember()).groups().stream()
                .filter(group -> group.group() == Task.Group.KEEP)
                .findFirst()
                .orElseThrow();
        assertThat(keep.tasks()).extracting(shown -> shown.task().title()).containsExactly("Over tijd", "Later");
        assertThat(keep.tasks().get(0).daysLate()).isEqualTo(4);
        String html = shown(table.boardMember())
                .andExpect(content().string(containsString("4 dagen over tijd")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html.split("button-link--primary-action", -1)).hasSize(2);
    }

    @Test
    void groups_and_numbers_count_through_the_page() {
        world.insert(Rows.action(world, table));
        TodayPage page = page(table.boardMember());
        assertThat(page.groups().stream()
                        .flatMap(group -> group.tasks().stream())
                        .map(ShownTask::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, page.count()).boxed().toList());
        assertThat(page.groups()).extracting(TaskGroup::group).isSorted();
    }

    @Test
    void nothing_to_do_is_said_calmly() throws Exception {
        shown(table.official()).andExpect(content().string(containsString("Niets. De rest loopt.")));
    }

    @Test
    void practice_tells_a_story_in_one_tap() throws Exception {
        for (Actor actor : new Actor[] {table.frontline(), table.resident()})
            shown(actor).andExpect(content().string(containsString("href=\"/stories/new\"")));
        shown(table.chair()).andExpect(content().string(not(containsString("href=\"/stories/new\""))));
    }

    @Test
    void who_has_no_seat_reads_what_will_come() throws Exception {
        shown(world.person("Nieuw")).andExpect(content().string(containsString("Je zit nog niet aan een tafel.")));
        shown(world.reader()).andExpect(content().string(containsString("Je kijkt mee als lezer.")));
    }

    @Test
    void the_soonest_session_of_all_my_tables_is_shown() throws Exception {
        SeatedTable other = world.table();
        world.seat(other.id(), SeatRole.OFFICIAL, table.chair(), null);
        session(table, 14, "PLANNED");
        UUID soonest = session(other, 6, "CONVENED");
        session(world.table(), 2, "CONVENED");
        assertThat(next(table.chair())).isEqualTo(soonest);
        shown(table.chair())
                .andExpect(content().string(containsString("Volgende sessie, over 6 dagen")))
                .andExpect(content().string(containsString("Persoon chair zit voor.")));
        shown(other.chair()).andExpect(content().string(containsString("Jij zit voor.")));
    }

    @Test
    void a_session_that_is_over_or_cancelled_is_not_next_and_one_that_is_going_on_is() {
        world.insert(Rows.session(world, table).with("state", "CANCELLED", "cancel_reason", "Ziek"));
        world.insert(Rows.session(world, table).with("starts_at", Rows.days(-3), "ends_at", Rows.days(-2)));
        assertThat(page(table.chair()).next()).isNull();
        UUID on = world.insert(Rows.session(world, table)
                .with("state", "IN_PROGRESS", "convened_at", Rows.now())
                .with("starts_at", Rows.days(-1), "ends_at", Rows.now()));
        assertThat(next(table.chair())).isEqualTo(on);
    }

    @Test
    void an_empty_chair_does_not_hide_who_guides_the_session() throws Exception {
        world.seat(table.id(), SeatRole.FACILITATOR, null, null);
        world.sql(jdbc ->
                jdbc.sql("update seat set position = -1 where state = 'VACANT'").update());
        session(table, 6, "CONVENED");
        shown(table.frontline()).andExpect(content().string(containsString("Persoon facilitator begeleidt.")));
    }

    @Test
    void a_chair_that_was_taken_away_does_not_hide_who_chairs() throws Exception {
        Actor chair = table.chair();
        world.sql(jdbc -> jdbc.sql("update seat set person_id = null, state = 'VACANT', removed_on = current_date"
                        + " where role = 'CHAIR'")
                .update());
        world.seat(table.id(), SeatRole.CHAIR, chair, null);
        session(table, 6, "CONVENED");
        shown(table.frontline()).andExpect(content().string(containsString("Persoon chair zit voor.")));
    }

    @Test
    void a_guest_is_told_of_their_session_once_it_is_convened() {
        UUID planned = session(table, 3, "PLANNED");
        assertThat(page(world.guest(table, planned)).next()).isNull();
        UUID convened = session(table, 6, "CONVENED");
        Actor guest = world.guest(table, convened);
        assertThat(next(guest)).isEqualTo(convened);
        assertThat(page(guest).news()).isEmpty();
    }

    @Test
    void help_is_for_everybody_in_both_languages() throws Exception {
        for (String language : new String[] {"nl", "en"})
            mvc.perform(get("/help").param("lang", language).with(csrf()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("id=\"accessibility\"")))
                    .andExpect(content().string(containsString("id=\"privacy\"")))
                    .andExpect(content().string(containsString("0800-2000")))
                    .andExpect(content().string(not(containsString("??"))));
    }

    private UUID session(SeatedTable at, int days, String state) {
        return world.insert(Rows.session(world, at)
                .with("state", state, "convened_at", state.equals("CONVENED") ? Rows.now() : null)
                .with("starts_at", Rows.days(days), "ends_at", Rows.days(days).plusSeconds(7200)));
    }

    private UUID next(Actor actor) {
        return Objects.requireNonNull(page(actor).next()).id();
    }

    private TodayPage page(Actor actor) {
        return world.as(actor, () -> today.page(actor, DUTCH));
    }

    private ResultActions shown(Actor actor) throws Exception {
        return mvc.perform(get("/").with(world.requestAs(actor)).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }
}
