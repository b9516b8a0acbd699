package nl.leertafel.notices.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The calendar of one person, as their calendar program reads it. */
@LeertafelTest
class CalendarTest {
    @Autowired
    World world;

    @Autowired
    MockMvc program;

    SeatedTable table;
    Actor owner;

    @BeforeEach
    void aTable() {
        table = world.table();
        owner = table.boardMember();
    }

    @Test
    void holds_what_is_theirs_and_is_sound() throws Exception {
        UUID open = world.insert(Rows.action(world, table).with("what", "Bel de school, en snel"));
        world.insert(action("DONE", -3).with("what", "Schrijf de brief"));
        world.insert(action("DROPPED", -3).with("what", "Reken het uit"));
        world.insert(action("DONE", -31).with("what", "Lang geleden"));
        world.insert(Rows.action(world, table)
                .with("what", "Van een ander", "owner_id", table.official().personId()));
        world.insert(Rows.session(world, table).with("state", "CONVENED", "convened_at", Rows.now()));
        world.insert(Rows.session(world, table).with("theme", "Nog niet bijeengeroepen"));
        world.insert(Rows.session(world, world.table()).with("state", "CONVENED", "convened_at", Rows.now()));
        String text = read(made(owner));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents("VTODO")).hasSize(3);
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(text.replace("\r\n ", ""))
                .contains("UID:" + open + "@", "SUMMARY:Bel de school\\, en snel (Leertafel")
                .contains("DUE;VALUE=DATE:"
                        + LocalDate.now().plusWeeks(4).toString().replace("-", ""))
                .contains("STATUS:NEEDS-ACTION", "STATUS:COMPLETED", "STATUS:CANCELLED", "STATUS:CONFIRMED")
                .contains("/actions/" + open)
                .doesNotContain("ATTENDEE", "Lang geleden", "Van een ander", "Nog niet bijeengeroepen");
    }

    @Test
    void says_when_nothing_changed() throws Exception {
        String link = made(owner);
        MockHttpServletResponse first = program.perform(get(link)).andReturn().getResponse();
        assertThat(first.getHeader("Cache-Control")).contains("private").contains("no-cache");
        assertThat(first.getContentType()).startsWith("text/calendar");
        String tag = String.valueOf(first.getHeader("ETag"));
        program.perform(get(link).header("If-None-Match", tag)).andExpect(status().isNotModified());
        world.insert(Rows.action(world, table));
        program.perform(get(link).header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void ends_when_it_is_renewed_or_ended_or_its_person_leaves() throws Exception {
        String first = made(owner);
        String second = made(owner);
        program.perform(get(first)).andExpect(status().isNotFound());
        read(second);
        program.perform(post("/account/calendar/end")
                        .with(world.requestAs(owner))
                        .with(csrf()))
                .andExpect(redirectedUrl("/account/calendar"));
        program.perform(get(second)).andExpect(status().isNotFound());
        String third = made(owner);
        world.sql(jdbc -> jdbc.sql("update person set state = 'DEACTIVATED' where id = ?")
                .param(owner.personId())
                .update());
        program.perform(get(third)).andExpect(status().isNotFound());
    }

    @Test
    void nobody_reads_it_by_another_address_and_the_database_holds_none() throws Exception {
        String link = made(owner);
        String token = link.replaceAll("/calendar/|\\.ics", "");
        for (String wrong : new String[] {"x", token.substring(1) + "A", "-"})
            program.perform(get("/calendar/" + wrong + ".ics")).andExpect(status().isNotFound());
        String kept = world.sql(jdbc -> jdbc.sql("select string_agg(f::text, ' ') from calendar_feed f")
                .query(String.class)
                .single());
        assertThat(kept).isNotEmpty().doesNotContain(token);
    }

    @Test
    void shows_only_what_its_person_may_still_see() throws Exception {
        world.insert(Rows.action(world, table).with("what", "Bel de school"));
        String link = made(owner);
        world.sql(jdbc -> jdbc.sql("update seat set person_id = null, state = 'VACANT' where person_id = ?")
                .param(owner.personId())
                .update());
        assertThat(read(link)).doesNotContain("Bel de school");
    }

    private Rows.Row action(String state, int days) {
        return Rows.action(world, table).with("state", state, "result", "Zo ging het", "ended_at", Rows.days(days));
    }

    private String made(Actor actor) throws Exception {
        Object link = program.perform(
                        post("/account/calendar").with(world.requestAs(actor)).with(csrf()))
                .andExpect(redirectedUrl("/account/calendar"))
                .andReturn()
                .getFlashMap()
                .get("link");
        return URI.create(String.valueOf(link)).getPath();
    }

    private String read(String link) throws Exception {
        return program.perform(get(link))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
