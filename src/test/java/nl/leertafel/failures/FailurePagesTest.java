package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A failure from its name to practice's answer, through the pages. */
@LeertafelTest
class FailurePagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @Test
    void goes_from_its_name_to_resolved() {
        UUID story = world.insert(Rows.released(world, table));
        UUID id = named("Wij vragen een gezin twee keer hetzelfde", story);
        assertThat(text(id, table.frontline())).contains("Thuiszitter zonder plek", "Vermoed", "Vermoed");
        done(
                post(
                        table.chair(),
                        id,
                        "acknowledgement",
                        "owner",
                        table.boardMember().personId()),
                id);
        done(post(table.boardMember(), id, "work"), id);
        done(post(table.boardMember(), id, "claim", "claim", "We voeren de intake samen."), id);
        assertThat(text(id, table.frontline())).contains("Gebeurt dit nog?", "0 van 2", "Nee, dit is anders nu");
        done(post(table.frontline(), id, "confirmations", "stillHappens", "false", "note", "Klopt."), id);
        done(post(table.official(), id, "confirmations", "stillHappens", "false"), id);
        assertThat(text(id, table.chair())).contains("Opgelost", "De praktijk bevestigt", "Klopt.");
        assertThat(world.count("system_failure where state = 'RESOLVED'")).isEqualTo(1);
    }

    @Test
    void the_owner_is_refused_with_the_reason_and_what_was_typed() {
        UUID id = claimed();
        MvcTestResult answer =
                post(table.boardMember(), id, "confirmations", "stillHappens", "false", "note", "Ik vind van wel.");
        assertThat(answer)
                .hasStatus(409)
                .bodyText()
                .contains("Fout:", "De eigenaar kan niet zelf bevestigen", "Ik vind van wel.");
        assertThat(world.count("practice_confirmation")).isZero();
    }

    @Test
    void linking_without_a_story_is_pointed_out() {
        world.insert(Rows.released(world, table));
        MvcTestResult answer = post(table.frontline(), acknowledged(), "stories", "story", "");
        assertThat(answer).hasStatus(422).bodyText().contains("Fout:", "Kies een verhaal.", "#story");
        assertThat(world.count("failure_story")).isZero();
    }

    @Test
    void a_claim_without_words_is_pointed_out() {
        UUID id = acknowledged();
        post(table.boardMember(), id, "work");
        MvcTestResult answer = post(table.boardMember(), id, "claim", "claim", "  ");
        assertThat(answer).hasStatus(422).bodyText().contains("Fout:", "Schrijf op wat er veranderd is.", "#claim");
    }

    @Test
    void an_owner_who_does_not_govern_is_refused() {
        UUID id = named("Wij wachten op een diagnose", null);
        MvcTestResult answer = post(
                table.chair(), id, "acknowledgement", "owner", table.frontline().personId());
        assertThat(answer).hasStatus(409).bodyText().contains("De eigenaar zit als voorzitter");
    }

    @Test
    void what_the_chair_may_choose_is_folded_until_it_is_refused() {
        UUID id = world.insert(
                Rows.acknowledged(world, table).with("untouched", 3, "escalated", true, "touched_at", Rows.days(-90)));
        assertThat(text(id, table.chair()))
                .contains("<details><summary>Leg het hogerop neer", "<details><summary>Kies een nieuwe proef");
        assertThat(post(table.chair(), id, "level"))
                .hasStatus(422)
                .bodyText()
                .contains("<details open=\"open\"><summary>Leg het hogerop neer")
                .contains("<details><summary>Kies een nieuwe proef");
    }

    @Test
    void an_owner_that_is_refused_is_seen() {
        assertThat(post(table.chair(), acknowledged(), "owner", "handover", "x".repeat(2001)))
                .hasStatus(422)
                .bodyText()
                .containsPattern("<details open=\"open\"><summary>[^<]*eigenaar");
    }

    @Test
    void buttons_are_there_for_whom_they_are_and_404_for_others() {
        UUID id = named("Wij wachten op een diagnose", null);
        assertThat(text(id, table.chair())).contains("/acknowledgement");
        assertThat(text(id, table.frontline())).doesNotContain("/acknowledgement");
        assertThat(post(table.frontline(), id, "acknowledgement")).hasStatus(404);
        assertThat(post(table.official(), id, "owner", "owner", table.chair().personId()))
                .hasStatus(404);
        assertThat(post(table.facilitator(), id, "work")).hasStatus(404);
        assertThat(post(table.resident(), id, "claim", "claim", "")).hasStatus(404);
        assertThat(post(table.reviewer(), claimed(), "confirmations", "stillHappens", "true"))
                .hasStatus(404);
        assertThat(get(table.reviewer(), "/failures/new")).hasStatus(404);
    }

    @Test
    void strangers_see_nothing() {
        UUID id = acknowledged();
        SeatedTable other = world.table();
        World elsewhere = world.elsewhere();
        assertThat(get(other.chair(), "/failures/" + id)).hasStatus(404);
        assertThat(get(world.reader(), "/failures/" + id)).hasStatus(404);
        assertThat(get(elsewhere.table().chair(), "/failures/" + id)).hasStatus(404);
        assertThat(get(elsewhere.administrator(), "/failures/" + id)).hasStatus(404);
        assertThat(get(other.chair(), "/failures/none")).hasStatus(404);
    }

    @Test
    void an_administrator_sees_the_failure_and_no_titles_of_stories() {
        UUID story = world.insert(Rows.released(world, table));
        UUID id = named("Wij vragen een gezin twee keer hetzelfde", story);
        assertThat(text(id, world.administrator()))
                .contains("Een verhaal laat deze kwestie zien.")
                .doesNotContain("Thuiszitter zonder plek");
    }

    @Test
    void likely_ones_are_shown_before_another_name_is_given() {
        UUID story = world.insert(Rows.released(world, table));
        UUID there = named("Wij wachten met helpen tot er een diagnose is", null);
        MultiValueMap<String, String> form = form("Wij wachten met hulp tot de diagnose er is", story);
        form.remove("compared");
        MvcTestResult shown = send(table.frontline(), "/failures", form);
        assertThat(shown).hasStatusOk().bodyText().contains("Staat zij er al?", "/failures/" + there + "/stories");
        form.add("compared", "true");
        assertThat(send(table.frontline(), "/failures", form)).hasStatus3xxRedirection();
        assertThat(world.count("system_failure")).isEqualTo(2);
    }

    @Test
    void likely_ones_are_shown_while_typing() {
        named("Wij wachten met helpen tot er een diagnose is", null);
        String address = "/failures/likely?table=" + table.id() + "&statement=";
        assertThat(get(table.frontline(), address + "Wij wachten op diagnoze"))
                .bodyText()
                .contains("Wij wachten met helpen")
                .doesNotContain("<html");
        assertThat(get(table.frontline(), address + "Wij")).bodyText().doesNotContain("Wij wachten");
        assertThat(get(world.table().frontline(), address + "diagnose")).hasStatus(404);
    }

    @Test
    void a_story_is_linked_to_one_that_is_there() {
        UUID story = world.insert(Rows.released(world, table));
        UUID id = acknowledged();
        done(post(table.frontline(), id, "stories", "story", story), id);
        assertThat(text(id, table.frontline())).contains("Thuiszitter zonder plek");
        assertThat(post(table.frontline(), id, "stories", "story", story)).hasStatus(409);
        UUID foreign = world.insert(Rows.released(world, world.table()));
        assertThat(post(table.frontline(), id, "stories", "story", foreign)).hasStatus(404);
        UUID draft = world.insert(Rows.story(world, table));
        assertThat(post(table.frontline(), id, "stories", "story", draft)).hasStatus(409);
    }

    @Test
    void nothing_typed_is_lost_when_it_is_refused() {
        MultiValueMap<String, String> form = form("Wij vragen <b>alles</b> dubbel", null);
        form.remove("kind");
        assertThat(send(table.frontline(), "/failures", form))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Kies een soort.", "Wij vragen &lt;b&gt;alles&lt;/b&gt; dubbel", "Ouders nemen een kopie mee");
    }

    @Test
    void who_comes_second_sees_what_the_first_one_wrote() {
        UUID id = acknowledged();
        MultiValueMap<String, String> first = form("Wij schreven dit als eerste", null);
        first.add("version", "0");
        MultiValueMap<String, String> second = form("Wij schreven dit als tweede", null);
        second.add("version", "0");
        assertThat(get(table.facilitator(), "/failures/" + id + "/edit")).hasStatusOk();
        done(send(table.facilitator(), "/failures/" + id, first), id);
        MvcTestResult answer = send(table.chair(), "/failures/" + id, second);
        assertThat(answer)
                .hasStatus(409)
                .bodyText()
                .contains("Wij schreven dit als eerste", "Wij schreven dit als tweede", "name=\"version\" value=\"1\"");
        second.set("version", "1");
        done(send(table.chair(), "/failures/" + id, second), id);
    }

    @Test
    void names_in_english_too() {
        UUID id = claimed();
        assertThat(get(table.frontline(), "/failures/" + id + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Does this still happen?", "Change reported")
                .doesNotContain("??");
    }

    private UUID acknowledged() {
        return world.insert(Rows.acknowledged(world, table));
    }

    private UUID claimed() {
        UUID id = acknowledged();
        done(post(table.boardMember(), id, "work"), id);
        done(post(table.boardMember(), id, "claim", "claim", "We voeren de intake samen."), id);
        return id;
    }

    private UUID named(String statement, @Nullable UUID story) {
        MvcTestResult answer = send(table.frontline(), "/failures", form(statement, story));
        assertThat(answer).hasStatus3xxRedirection();
        String address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(address.substring("/failures/".length()));
    }

    private MultiValueMap<String, String> form(String statement, @Nullable UUID story) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("table", table.id().toString());
        if (story != null) form.add("story", story.toString());
        form.add("statement", statement);
        form.add("kind", "CULTURE");
        form.add("level", "TABLE");
        form.add("domains", "YOUTH_CARE");
        form.add("domains", "DEBT");
        form.add("workaround", "Ouders nemen een kopie mee");
        form.add("compared", "true");
        return form;
    }

    private String text(UUID id, Actor actor) {
        MvcTestResult answer = get(actor, "/failures/" + id);
        assertThat(answer).hasStatusOk().bodyText().doesNotContain("??");
        return body(answer);
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .with(world.requestAs(actor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(Actor actor, UUID id, String verb, Object... fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < fields.length; i += 2) form.add(fields[i].toString(), fields[i + 1].toString());
        return send(actor, "/failures/" + id + "/" + verb, form);
    }

    private MvcTestResult send(Actor actor, String address, MultiValueMap<String, String> form) {
        return browser.post()
                .uri(address)
                .params(form)
                .param("submission", UUID.randomUUID().toString())
                .with(world.requestAs(actor))
                .with(csrf())
                .exchange();
    }

    private static void done(MvcTestResult answer, UUID id) {
        assertThat(answer).hasRedirectedUrl("/failures/" + id);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
