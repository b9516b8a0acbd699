package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the pages of actions show, and to whom. */
@LeertafelTest
class ActionPagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    SeatedTable table;
    UUID action;

    @BeforeEach
    void seat() {
        table = world.table();
        action = world.insert(Rows.action(world, table));
    }

    @Test
    void everyone_at_the_table_and_the_administrator_see_an_action_and_strangers_do_not() throws Exception {
        for (Actor actor : table.sitters().values()) shown(actor, "/actions/" + action);
        shown(world.administrator(), "/actions/" + action);
        UUID session = world.insert(Rows.session(world, table));
        World elsewhere = world.elsewhere();
        for (Actor actor : new Actor[] {
            world.guest(table, session),
            world.person("Vreemde"),
            world.reader(),
            world.table().chair(),
            elsewhere.administrator()
        }) view(actor, "/actions/" + action).andExpect(status().isNotFound());
    }

    @Test
    void only_who_may_end_it_has_the_buttons() throws Exception {
        shown(table.boardMember(), "/actions/" + action)
                .andExpect(content().string(containsString("Rond de afspraak af")));
        shown(table.official(), "/actions/" + action)
                .andExpect(content().string(not(containsString("Rond de afspraak af"))));
    }

    @Test
    void a_story_is_named_to_who_may_read_it_only() throws Exception {
        UUID story = world.insert(Rows.released(world, table).with("title", "Een plek op dinsdag"));
        UUID about = world.insert(Rows.action(world, table).with("story_id", story));
        shown(table.official(), "/actions/" + about).andExpect(content().string(containsString("Een plek op dinsdag")));
        shown(world.administrator(), "/actions/" + about)
                .andExpect(content().string(not(containsString("Een plek op dinsdag"))))
                .andExpect(content().string(not(containsString(story.toString()))));
    }

    @Test
    void agreeing_leads_to_the_action() throws Exception {
        send(
                        table.chair(),
                        post("/actions")
                                .param("what", " Bel de school ")
                                .params(Typed.of(Draft.at(table).form())))
                .andExpect(status().is3xxRedirection());
        assertThat(world.count("follow_up_action where what = 'Bel de school'")).isOne();
    }

    @Test
    void agreeing_in_a_session_leads_back_to_it() throws Exception {
        UUID session = world.insert(Rows.session(world, table).with("state", "IN_PROGRESS", "convened_at", Rows.now()));
        AgreeForm form = Draft.at(table).session(session).form();
        send(table.chair(), post("/actions").param("what", "Bel de school").params(Typed.of(form)))
                .andExpect(redirectedUrl("/sessions/" + session));
    }

    @Test
    void what_is_missing_is_pointed_out_and_what_was_typed_kept() throws Exception {
        send(
                        table.chair(),
                        post("/actions")
                                .param("what", "Bel de school")
                                .param("submission", UUID.randomUUID().toString())
                                .param("table", table.id().toString())
                                .param("owner", "")
                                .param("due", "31-02-x"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Bel de school")));
    }

    @Test
    void what_came_of_it_is_kept_when_somebody_else_was_first() throws Exception {
        String before = "0";
        end(table.boardMember(), "completion", "result", "Zij bellen terug.", before)
                .andExpect(redirectedUrl("/actions/" + action));
        end(table.chair(), "completion", "result", "Het was al opgelost.", before)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Zij bellen terug.")))
                .andExpect(content().string(containsString("Het was al opgelost.")));
    }

    @Test
    void a_reason_is_asked() throws Exception {
        end(table.boardMember(), "drop", "reason", " ", "0")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Schrijf op waarom de afspraak vervalt.")));
    }

    @Test
    void other_pages_tell_of_it() throws Exception {
        UUID failure = world.insert(Rows.acknowledged(world, table));
        UUID about = world.insert(Rows.action(world, table).with("failure_id", failure, "what", "Bel de ggz"));
        shown(table.chair(), "/tables/" + table.id()).andExpect(content().string(containsString("/actions/" + action)));
        shown(table.chair(), "/failures/" + failure).andExpect(content().string(containsString("/actions/" + about)));
        shown(table.boardMember(), "/").andExpect(content().string(containsString("/actions/" + action)));
    }

    private ResultActions shown(Actor actor, String address) throws Exception {
        return view(actor, address)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions view(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(world.requestAs(actor)).with(csrf()));
    }

    private ResultActions end(Actor actor, String how, String field, String text, String version) throws Exception {
        return send(
                actor,
                post("/actions/{id}/{how}", action, how)
                        .param("submission", UUID.randomUUID().toString())
                        .param("version", version)
                        .param(field, text));
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(world.requestAs(actor)).with(csrf()));
    }
}
