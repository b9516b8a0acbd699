package nl.leertafel.rulechecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the pages of rule checks show, and to whom. */
@LeertafelTest
class RuleCheckPagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    private ResultActions view(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(world.requestAs(actor)));
    }

    private ResultActions shown(Actor actor, String address) throws Exception {
        return view(actor, address)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(world.requestAs(actor)));
    }

    private MockHttpServletRequestBuilder claim(String words) {
        return post("/rule-checks")
                .param("submission", Ids.next().toString())
                .param("table", table.id().toString())
                .param("claim", words)
                .param("claimant", "FRONTLINE");
    }

    private MockHttpServletRequestBuilder verdict(UUID check, String verdict) {
        return post("/rule-checks/" + check + "/verdict")
                .param("submission", Ids.next().toString())
                .param("version", "0")
                .param("verdict", verdict)
                .param("finding", "Wij mogen gewoon beginnen.");
    }

    private MockHttpServletRequestBuilder request(UUID check, Actor official, LocalDate due) {
        return post("/rule-checks/" + check + "/request")
                .param("submission", Ids.next().toString())
                .param("version", "0")
                .param("official", official.personId().toString())
                .param("due", due.toString());
    }

    private static LocalDate today() {
        return LocalDate.now(TravellingClock.AMSTERDAM);
    }

    @Test
    void everyone_at_the_table_and_the_administrator_see_a_check_and_strangers_do_not() throws Exception {
        UUID check = world.insert(Rows.requested(world, table));
        for (Actor actor : table.sitters().values()) shown(actor, "/rule-checks/" + check);
        shown(world.administrator(), "/rule-checks/" + check);
        UUID session = world.insert(Rows.session(world, table));
        World elsewhere = world.elsewhere();
        Actor[] strangers = {
            world.guest(table, session),
            world.person("Vreemde"),
            world.reader(),
            world.table().chair(),
            elsewhere.administrator()
        };
        for (Actor actor : strangers) {
            view(actor, "/rule-checks/" + check).andExpect(status().isNotFound());
            for (String list :
                    new String[] {"/rule-checks", "/rule-checks.csv", "/rule-checks/similar?q=Zonder+diagnose+mogen+wij"
                    }) shown(actor, list).andExpect(content().string(not(containsString("Zonder diagnose"))));
        }
    }

    @Test
    void a_claim_is_asked_for_checked_and_found_again() throws Exception {
        send(table.chair(), claim(" Zonder  beschikking mag dit niet. ")).andExpect(status().is3xxRedirection());
        UUID check =
                world.sql(jdbc -> jdbc.sql("select id from rule_check where claim = 'Zonder beschikking mag dit niet.'")
                        .query(UUID.class)
                        .single());
        send(table.chair(), request(check, table.official(), today().plusWeeks(2)))
                .andExpect(status().is3xxRedirection());
        shown(table.official(), "/").andExpect(content().string(containsString("Zonder beschikking mag dit niet.")));
        send(table.official(), versioned(check, 1)).andExpect(status().is3xxRedirection());
        shown(table.frontline(), "/rule-checks/" + check)
                .andExpect(content().string(containsString("Het was nooit een regel")))
                .andExpect(content().string(containsString("Wij mogen gewoon beginnen.")));
        shown(table.resident(), "/rule-checks/similar?claim=zonder+beschikking+mag+het+niet")
                .andExpect(content().string(containsString("Zonder beschikking mag dit niet.")));
        shown(table.official(), "/").andExpect(content().string(not(containsString("vraagt je dit na te kijken"))));
    }

    private static MockHttpServletRequestBuilder versioned(UUID check, long version) {
        return post("/rule-checks/" + check + "/verdict")
                .param("submission", Ids.next().toString())
                .param("version", String.valueOf(version))
                .param("verdict", "HABIT")
                .param("finding", "Wij mogen gewoon beginnen.");
    }

    @Test
    void a_law_is_shown_with_a_deep_link_to_its_article() throws Exception {
        UUID check = world.insert(Rows.requested(world, table));
        send(
                        table.official(),
                        verdict(check, "LAW")
                                .param("quote", "Indien naar het oordeel van het college een jeugdige")
                                .param("law", "BWBR0034925")
                                .param("article", "artikel 2.3"))
                .andExpect(status().is3xxRedirection());
        shown(table.chair(), "/rule-checks/" + check)
                .andExpect(content()
                        .string(containsString(
                                "href=\"https://wetten.overheid.nl/jci1.3:c:BWBR0034925&amp;artikel=2.3\"")))
                .andExpect(content().string(containsString("Jeugdwet, artikel 2.3")))
                .andExpect(content().string(containsString("Het staat in de wet")));
    }

    @Test
    void what_is_missing_stands_at_its_field_with_everything_that_was_typed() throws Exception {
        UUID check = world.insert(Rows.requested(world, table));
        send(table.official(), verdict(check, "LAW").param("article", "twee"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Wij mogen gewoon beginnen.")))
                .andExpect(content().string(containsString("Vul alleen het nummer van het artikel in")))
                .andExpect(content().string(containsString("Kies een wet, of vul")))
                .andExpect(content().string(not(containsString("??"))));
        send(table.chair(), claim(" ").param("claimant", "")).andExpect(status().is(422));
        assertThat(world.count("rule_verdict where rule_check_id = '" + check + "'"))
                .isZero();
    }

    @Test
    void who_looks_like_it_is_shown_before_a_rule_is_claimed_twice() throws Exception {
        world.insert(Rows.claim(world, table));
        send(table.chair(), claim("Zonder diagnose mogen we niet starten"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Is dit al nagekeken?")))
                .andExpect(content().string(containsString("Zonder diagnose mogen wij niet beginnen.")));
        send(table.chair(), claim("Zonder diagnose mogen we niet starten").param("compared", "true"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void a_claim_of_another_table_is_found_by_who_sits_there_and_by_nobody_else() throws Exception {
        SeatedTable other = world.table();
        world.insert(Rows.claim(world, other).with("claim", "De AVG verbiedt ons te bellen"));
        String similar = "/rule-checks/similar?claim=de+avg+verbiedt+te+bellen";
        shown(table.chair(), similar).andExpect(content().string(not(containsString("De AVG"))));
        world.seat(other.id(), SeatRole.BOARD_MEMBER, table.chair(), null);
        shown(table.chair(), similar).andExpect(content().string(containsString("De AVG verbiedt ons te bellen")));
    }

    @Test
    void only_officials_are_asked_and_others_who_govern_where_none_sits() throws Exception {
        UUID check = world.insert(Rows.claim(world, table));
        send(table.chair(), request(check, table.chair(), today().plusDays(1)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Kies een topambtenaar aan deze tafel.")));
        world.sql(jdbc -> jdbc.sql("delete from seat where id = ?")
                .param(table.seat(SeatRole.OFFICIAL))
                .update());
        send(table.chair(), request(check, table.chair(), today().plusDays(1))).andExpect(status().is3xxRedirection());
    }

    @Test
    void an_answer_is_asked_for_by_a_day_to_come() throws Exception {
        UUID check = world.insert(Rows.claim(world, table));
        send(table.chair(), request(check, table.official(), today().minusDays(1)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Kies vandaag of een latere dag.")));
        send(table.chair(), request(check, table.official(), today())).andExpect(status().is3xxRedirection());
    }

    @Test
    void two_who_write_at_once_both_see_what_the_other_wrote() throws Exception {
        UUID check = world.insert(Rows.requested(world, table).with("version", 3L));
        send(table.official(), verdict(check, "MISUNDERSTANDING"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Iemand anders veranderde dit intussen")))
                .andExpect(content().string(containsString("Wij mogen gewoon beginnen.")));
    }

    @Test
    void what_was_typed_is_there_when_the_form_is_gone() throws Exception {
        UUID check = world.insert(Rows.claim(world, table)
                .with("state", "WITHDRAWN", "withdrawal_reason", "Dubbel.", "withdrawn_at", Rows.now())
                .with("withdrawn_by", table.chair().personId()));
        send(table.official(), verdict(check, "HABIT"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("De vraag is intussen ingetrokken.")))
                .andExpect(content().string(containsString("Wij mogen gewoon beginnen.")));
    }

    @Test
    void a_verdict_is_corrected_and_the_earlier_one_stays() throws Exception {
        UUID check = world.insert(Rows.requested(world, table));
        send(table.official(), versioned(check, 0).param("quote", "de eerste keer"))
                .andExpect(status().is3xxRedirection());
        Actor second = world.also(table, SeatRole.OFFICIAL);
        send(
                        second,
                        post("/rule-checks/" + check + "/verdict")
                                .param("submission", Ids.next().toString())
                                .param("version", "1")
                                .param("verdict", "CONTRACT")
                                .param("finding", "Het staat in ons eigen contract.")
                                .param("quote", "de tweede keer"))
                .andExpect(status().is3xxRedirection());
        shown(table.chair(), "/rule-checks/" + check)
                .andExpect(content().string(containsString("Het staat in een contract")))
                .andExpect(content().string(containsString("Bekijk het eerdere oordeel")))
                .andExpect(content().string(containsString("Wij mogen gewoon beginnen.")))
                .andExpect(content().string(not(containsString("Het was nooit een regel</p>"))));
    }

    @Test
    void a_checked_rule_touches_its_failure() throws Exception {
        UUID failure = world.insert(Rows.acknowledged(world, table)
                .with("kind", "PRESUMED_RULE", "untouched", 2, "touched_at", Rows.days(-90)));
        shown(table.chair(), "/failures/" + failure)
                .andExpect(content().string(containsString("De tafel vermoedt dat hier een regel achter zit")))
                .andExpect(content().string(containsString("/rule-checks/new?failure=" + failure)));
        UUID check = world.insert(Rows.requested(world, table).with("failure_id", failure));
        send(table.official(), verdict(check, "HABIT")).andExpect(status().is3xxRedirection());
        assertThat(world.count("system_failure where id = '" + failure + "' and untouched = 0"))
                .isOne();
        shown(table.chair(), "/failures/" + failure)
                .andExpect(content().string(containsString("Het was nooit een regel")));
        shown(table.chair(), "/tables/" + table.id())
                .andExpect(content().string(containsString("Het was nooit een regel")));
    }

    @Test
    void a_verdict_is_evidence_and_leaves_the_choice_to_the_chair() throws Exception {
        UUID failure = world.insert(Rows.acknowledged(world, table)
                .with("kind", "PRESUMED_RULE", "untouched", 3, "escalated", true, "touched_at", Rows.days(-90)));
        UUID check = world.insert(Rows.requested(world, table).with("failure_id", failure));
        send(table.official(), verdict(check, "HABIT")).andExpect(status().is3xxRedirection());
        assertThat(world.count("system_failure where id = '" + failure + "' and untouched = 0 and escalated"))
                .isOne();
    }

    @Test
    void a_story_is_named_to_who_may_read_it_only() throws Exception {
        UUID story = world.insert(Rows.released(world, table).with("title", "Een plek op dinsdag"));
        UUID check = world.insert(Rows.claim(world, table).with("story_id", story));
        shown(table.official(), "/rule-checks/" + check)
                .andExpect(content().string(containsString("Een plek op dinsdag")));
        shown(world.administrator(), "/rule-checks/" + check)
                .andExpect(content().string(not(containsString("Een plek op dinsdag"))))
                .andExpect(content().string(not(containsString(story.toString()))));
    }
}
