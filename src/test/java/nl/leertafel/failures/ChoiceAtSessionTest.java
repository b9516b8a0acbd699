package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What waits too long asks the chair for a choice at the session, which leads there and back. */
@LeertafelTest
class ChoiceAtSessionTest {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private SeatedTable table;
    private UUID session;
    private UUID item;
    private String choice;
    private UUID failure;

    @BeforeEach
    void escalated() {
        table = world.table();
        failure = world.insert(Rows.acknowledged(world, table)
                .with("statement", "Wij wachten met helpen", "escalated", true, "untouched", 3));
        session = running("FOLLOW_UP");
        item = world.insert(Rows.item(world, session, 1, "FAILURES", "Wij wachten met helpen")
                .with("failure_id", failure));
        choice = "/failures/" + failure + "?session=" + session;
    }

    @Test
    void the_agenda_the_notes_and_the_closing_lead_the_chair_to_it() throws Exception {
        for (String page : new String[] {"", "/agenda/" + item + "/notes", "/closure"})
            assertThat(text(table.chair(), "/sessions/" + session + page))
                    .as(page)
                    .contains(choice + "#next")
                    .doesNotContain("??");
        assertThat(text(table.chair(), "/sessions/" + session + "/closure"))
                .contains("Voor één opgeschaalde kwestie koos je nog niet wat er nu gebeurt.");
    }

    @Test
    void nobody_else_is_asked() throws Exception {
        for (Actor other : new Actor[] {table.facilitator(), table.boardMember(), table.frontline()})
            assertThat(text(other, "/sessions/" + session)).doesNotContain(choice);
    }

    @Test
    void what_is_not_escalated_asks_nothing() throws Exception {
        UUID calm = world.insert(Rows.acknowledged(world, table).with("statement", "Wij vragen alles twee keer"));
        UUID other = running("FOLLOW_UP");
        world.insert(Rows.item(world, other, 1, "FAILURES", "Wij vragen").with("failure_id", calm));
        assertThat(text(table.chair(), "/sessions/" + other)).doesNotContain("/failures/" + calm + "?session=");
        assertThat(text(table.chair(), "/sessions/" + other + "/closure")).doesNotContain("opgeschaalde");
    }

    @Test
    void a_session_that_is_closed_asks_no_more() throws Exception {
        UUID closed = world.insert(
                Rows.session(world, table).with("state", "CLOSED", "convened_at", Rows.now(), "closed_at", Rows.now()));
        world.insert(Rows.item(world, closed, 1, "FAILURES", "Wij wachten")
                .with("failure_id", failure, "outcome", "CARRIED_OVER"));
        assertThat(text(table.chair(), "/sessions/" + closed))
                .contains("Wij wachten")
                .doesNotContain("/failures/" + failure + "?session=");
    }

    @Test
    void whoever_came_from_the_session_goes_back_to_it_with_the_choice_made() throws Exception {
        assertThat(text(table.chair(), choice)).contains("href=\"/sessions/" + session + "\"", "name=\"session\"");
        assertThat(choose(session, table.official(), "De collega’s wachten").getRedirectedUrl())
                .isEqualTo("/sessions/" + session);
        assertThat(world.count("system_failure where escalated")).isZero();
        assertThat(text(table.chair(), "/sessions/" + session)).doesNotContain(choice);
    }

    @Test
    void the_way_back_stays_when_something_is_missing() throws Exception {
        MockHttpServletResponse refused =
                answer(table.chair(), post("/failures/" + failure + "/level").param("session", session.toString()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("name=\"session\" value=\"" + session, "href=\"/sessions/" + session + "\"");
    }

    @Test
    void who_came_from_elsewhere_or_from_a_session_that_they_do_not_see_stays() throws Exception {
        SeatedTable other = world.table();
        UUID foreign = world.insert(Rows.session(world, other));
        assertThat(text(table.chair(), "/failures/" + failure + "?session=" + foreign))
                .doesNotContain("/sessions/" + foreign, "value=\"" + foreign);
        assertThat(choose(foreign, table.official(), "Zo staat het").getRedirectedUrl())
                .isEqualTo("/failures/" + failure);
        assertThat(choose(null, table.boardMember(), "Zo staat het").getRedirectedUrl())
                .isEqualTo("/failures/" + failure);
    }

    private UUID running(String state) {
        return world.insert(Rows.session(world, table).with("state", state, "convened_at", Rows.now()));
    }

    private MockHttpServletResponse choose(@Nullable UUID from, Actor owner, String handover) throws Exception {
        MockHttpServletRequestBuilder form = post("/failures/" + failure + "/owner")
                .param("owner", owner.personId().toString())
                .param("handover", handover);
        return answer(table.chair(), from == null ? form : form.param("session", from.toString()));
    }

    private String text(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(world.requestAs(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.param("submission", Ids.next().toString())
                        .with(csrf())
                        .with(world.requestAs(actor)))
                .andReturn()
                .getResponse();
    }
}
