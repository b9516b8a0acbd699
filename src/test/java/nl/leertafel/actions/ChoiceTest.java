package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** "Which ones really?", asked at the sixth new action of a session. */
@LeertafelTest
class ChoiceTest {
    @Autowired
    World world;

    @Autowired
    ChoiceService choices;

    @Autowired
    MockMvc mvc;

    SeatedTable table;
    UUID session;

    @BeforeEach
    void aSession() {
        table = world.table();
        session = world.insert(Rows.session(world, table).with("state", "IN_PROGRESS", "convened_at", Rows.now()));
    }

    @Test
    void the_sixth_leads_whoever_keeps_the_notes_to_the_question() throws Exception {
        agreed(4);
        agree(table.facilitator()).andExpect(redirectedUrl("/sessions/" + session));
        agree(table.boardMember()).andExpect(redirectedUrl("/sessions/" + session));
        agree(table.facilitator()).andExpect(redirectedUrl("/actions/choice?session=" + session));
        assertThat(world.count("follow_up_action")).isEqualTo(7);
        mvc.perform(get("/sessions/" + session).with(world.requestAs(table.chair())))
                .andExpect(content().string(containsString("/actions/choice?session=" + session)));
    }

    @Test
    void some_are_dropped_with_why_and_some_become_one() {
        List<UUID> ids = agreed(6);
        answer(
                table.facilitator(),
                List.of("", "drop:" + ids.get(1), "merge:" + ids.get(2), "merge:" + ids.get(3)),
                "Dat komt later.",
                "Bel alle verzekeraars",
                "");
        assertThat(world.count("follow_up_action where state = 'AGREED'")).isEqualTo(4);
        assertThat(world.count("follow_up_action where id = '" + ids.get(1)
                        + "' and state = 'DROPPED' and result = 'Dat komt later.' and ended_in = '" + session + "'"))
                .isOne();
        assertThat(world.count("follow_up_action where id = '" + ids.get(2)
                        + "' and state = 'AGREED' and what = 'Bel alle verzekeraars'"))
                .isOne();
        assertThat(world.count("follow_up_action where id = '" + ids.get(3)
                        + "' and state = 'DROPPED' and merged_into = '" + ids.get(2) + "'"))
                .isOne();
        assertThat(world.count("action_change where kind = 'REWORDED'")).isOne();
        assertThat(asks(table.chair())).isFalse();
    }

    @Test
    void all_of_them_may_be_the_answer_with_a_reason_until_there_is_one_more() {
        agreed(6);
        assertThatThrownBy(() -> answer(table.chair(), List.of(), "", "", " "))
                .hasMessage("actions.rule.keepWithoutBecause");
        answer(table.chair(), List.of(), "", "", "De zomer komt eraan.");
        assertThat(asks(table.chair())).isFalse();
        agreed(1);
        assertThat(asks(table.chair())).isTrue();
        assertThat(asks(table.boardMember())).isFalse();
    }

    @Test
    void what_goes_says_why_and_one_alone_is_not_merged() {
        List<UUID> ids = agreed(6);
        assertThatThrownBy(() -> answer(table.chair(), List.of("drop:" + ids.get(0)), " ", "", ""))
                .hasMessage("actions.rule.dropWithoutWhy");
        assertThatThrownBy(() -> answer(table.chair(), List.of("merge:" + ids.get(0)), "", "Samen", "Ja"))
                .hasMessage("actions.rule.mergeOne");
        List<String> two = List.of("merge:" + ids.get(0), "merge:" + ids.get(1));
        assertThatThrownBy(() -> answer(table.chair(), two, "", "", "Ja")).hasMessage("actions.rule.mergeWithoutWords");
        assertThat(world.count("follow_up_action where state = 'AGREED'")).isEqualTo(6);
    }

    @Test
    void only_new_ones_of_the_session_can_go_and_only_who_keeps_the_notes_answers() {
        agreed(6);
        UUID older = world.insert(Rows.action(world, table));
        for (String pick : List.of("drop:" + older, "drop:" + UUID.randomUUID(), "drop:x"))
            assertThatThrownBy(() -> answer(table.chair(), List.of(pick), "Nee", "", "Ja"))
                    .isInstanceOf(NotFound.class);
        for (Actor actor : List.of(table.boardMember(), table.reviewer(), world.administrator()))
            assertThatThrownBy(() -> answer(actor, List.of(), "", "", "Ja")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_missing_is_pointed_out_and_what_was_chosen_kept() throws Exception {
        List<UUID> ids = agreed(6);
        mvc.perform(post("/actions/choice")
                        .with(world.requestAs(table.facilitator()))
                        .with(csrf())
                        .param("submission", UUID.randomUUID().toString())
                        .param("session", session.toString())
                        .param("picks", "", "drop:" + ids.get(1), "", "", "", "")
                        .param("because", "Zo druk is het."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Schrijf op waarom je afspraken laat vervallen.")))
                .andExpect(content().string(containsString("value=\"drop:" + ids.get(1) + "\" selected")))
                .andExpect(content().string(containsString("Zo druk is het.")));
    }

    private List<UUID> agreed(int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++)
            ids.add(world.insert(Rows.action(world, table).with("session_id", session)));
        return ids;
    }

    private ResultActions agree(Actor actor) throws Exception {
        return mvc.perform(post("/actions")
                .with(world.requestAs(actor))
                .with(csrf())
                .param("what", "Bel de school")
                .params(Typed.of(Draft.at(table).session(session).form())));
    }

    private boolean asks(Actor actor) {
        return world.as(actor, () -> choices.asks(actor, session));
    }

    private void answer(Actor actor, List<String> picks, String why, String merged, String because) {
        ChoiceForm form = new ChoiceForm(Ids.next(), session, picks, why, merged, because);
        world.as(actor, () -> choices.answer(actor, form));
    }
}
