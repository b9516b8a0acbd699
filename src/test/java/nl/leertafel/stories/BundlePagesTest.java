package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Many signals and one story. */
@LeertafelTest
class BundlePagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StoryLookup lookup;

    private StoryBrowser browser;
    private SeatedTable table;
    private Actor facilitator;
    private UUID story;
    private UUID signal;
    private String base;

    @BeforeEach
    void released() throws Exception {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        facilitator = table.facilitator();
        story = browser.released(table.frontline(), table.reviewer(), table.id());
        signal = browser.released(table.resident(), table.reviewer(), table.id());
        base = "/stories/" + story;
    }

    @Test
    void theFacilitatorBundlesAndEverybodyKeepsFollowing() throws Exception {
        assertThat(browser.text(facilitator, base + "/bundle"))
                .contains("type=\"checkbox\"", signal.toString())
                .doesNotContain("??", "value=\"" + story);
        assertThat(browser.post(facilitator, base + "/bundle", "signals", signal))
                .hasRedirectedUrl(base);
        assertThat(browser.text(table.boardMember(), base))
                .contains("Laat hetzelfde zien", "/stories/" + signal)
                .doesNotContain("Haal los", "??");
        assertThat(browser.text(table.resident(), "/stories/" + signal)).contains("Dit wordt verteld samen met", base);
        assertThat(world.as(facilitator, () -> lookup.followers(story)))
                .containsExactlyInAnyOrder(
                        table.frontline().personId(), table.resident().personId());
        assertThat(world.count("timeline_line where what = 'story.bundled'")).isEqualTo(1);
    }

    @Test
    void aBundledSignalWaitsForNoAgendaOfItsOwn() throws Exception {
        assertThat(browser.text(facilitator, "/")).contains("2 vrijgegeven verhalen");
        bundle();
        assertThat(browser.text(facilitator, "/")).contains("Eén vrijgegeven verhaal");
    }

    @Test
    void itIsUndone() throws Exception {
        bundle();
        assertThat(browser.text(facilitator, base)).contains("Haal los");
        assertThat(browser.post(facilitator, "/stories/" + signal + "/unbundling"))
                .hasRedirectedUrl(base);
        assertThat(browser.text(facilitator, base)).doesNotContain("/stories/" + signal);
        assertThat(world.as(facilitator, () -> lookup.followers(story)))
                .containsExactly(table.frontline().personId());
        assertThat(browser.post(facilitator, "/stories/" + signal + "/unbundling"))
                .hasStatus(409);
    }

    @Test
    void whatIsWithdrawnLeavesItsBundle() throws Exception {
        bundle();
        browser.post(table.resident(), "/stories/" + signal + "/withdrawal");
        assertThat(browser.text(facilitator, base)).doesNotContain("/stories/" + signal);
        assertThat(world.as(facilitator, () -> lookup.followers(story)))
                .containsExactly(table.frontline().personId());
    }

    @Test
    void aStoryThatIsWithdrawnHoldsNothingTogether() throws Exception {
        bundle();
        browser.post(table.frontline(), base + "/withdrawal");
        assertThat(world.count("case_story where bundled_in is not null")).isZero();
    }

    @Test
    void whatIsTakenBackLeavesItsBundle() throws Exception {
        bundle();
        browser.post(table.resident(), "/stories/" + signal + "/taking-back");
        assertThat(world.count("case_story where bundled_in is not null")).isZero();
    }

    @Test
    void aStoryThatIsTakenBackHoldsNothingTogether() throws Exception {
        bundle();
        assertThat(browser.post(table.frontline(), base + "/taking-back")).hasStatus3xxRedirection();
        assertThat(world.count("case_story where bundled_in is not null")).isZero();
        assertThat(browser.text(facilitator, "/")).contains("Eén vrijgegeven verhaal");
    }

    @Test
    void whatIsLoosenedAfterTheTellingKeepsItsTerm() throws Exception {
        UUID told = told();
        world.sql(jdbc -> jdbc.sql("update case_story set bundled_in = ? where id = ?")
                .params(told, signal)
                .update());
        assertThat(browser.post(facilitator, "/stories/" + signal + "/unbundling"))
                .hasRedirectedUrl("/stories/" + told);
        assertThat(toldWith(told)).isEqualTo(1);
        assertThat(browser.text(facilitator, "/")).contains("2 vrijgegeven verhalen");
    }

    @Test
    void whatWasToldWithAStoryThatIsWithdrawnKeepsItsTerm() throws Exception {
        UUID told = told();
        world.sql(jdbc -> jdbc.sql("update case_story set bundled_in = ? where id = ?")
                .params(told, signal)
                .update());
        browser.post(table.frontline(), "/stories/" + told + "/withdrawal");
        assertThat(toldWith(told)).isEqualTo(1);
        assertThat(browser.post(table.resident(), "/stories/" + signal + "/taking-back"))
                .hasStatus3xxRedirection();
        assertThat(toldWith(told)).isZero();
    }

    @Test
    void bundlesAreOneDeep() throws Exception {
        bundle();
        UUID third = browser.released(table.frontline(), table.reviewer(), table.id());
        assertThat(browser.text(facilitator, "/stories/" + third + "/bundle"))
                .doesNotContain(story.toString(), signal.toString());
        assertThat(browser.post(facilitator, "/stories/" + signal + "/bundle", "signals", third))
                .hasStatus(409);
        assertThat(world.count("case_story where bundled_in is not null")).isEqualTo(1);
    }

    @Test
    void nothingChosenIsSaidAndOthersBundleNothing() {
        assertThat(browser.post(facilitator, base + "/bundle"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies minstens één");
        for (Actor other : List.of(table.frontline(), table.boardMember(), table.reviewer(), world.administrator())) {
            assertThat(browser.get(other, base + "/bundle")).hasStatus(404);
            assertThat(browser.post(other, base + "/bundle", "signals", signal)).hasStatus(404);
        }
    }

    @Test
    void whatIsNotReleasedIsInNoBundle() throws Exception {
        UUID draft = browser.draft(table.resident(), table.id());
        assertThat(browser.post(facilitator, base + "/bundle", "signals", draft))
                .hasStatus(404);
        UUID elsewhere = world.insert(Rows.released(world, world.table()));
        assertThat(browser.post(facilitator, base + "/bundle", "signals", elsewhere))
                .hasStatus(404);
    }

    @Test
    void whatStandsOnAnAgendaIsNotTakenBack() throws Exception {
        UUID session = world.insert(Rows.session(world, table));
        browser.post(facilitator, base + "/agenda", "sessionId", session);
        assertThat(browser.post(table.frontline(), base + "/taking-back"))
                .hasStatus(409)
                .bodyText()
                .contains("staat op een agenda");
    }

    @Test
    void withoutASessionChosenThePageSaysWhatToDo() {
        for (String button : List.of("/agenda", "/telling")) {
            assertThat(browser.post(facilitator, base + button))
                    .hasStatus(422)
                    .bodyText()
                    .contains("kies eerst een sessie", "De taxi die niet reed");
            assertThat(browser.post(table.frontline(), base + button)).hasStatus(404);
        }
    }

    @Test
    void whoPreparesSeesThatAnAnswerIsLateButNotOfWhat() throws Exception {
        world.insert(Rows.released(world, table)
                .with("state", "SUBMITTED", "submitted_at", Rows.days(-40), "released_at", null));
        assertThat(browser.text(facilitator, "/"))
                .contains("te lang op een eerste antwoord")
                .doesNotContain("Thuiszitter zonder plek");
        assertThat(browser.text(facilitator, "/tables/" + table.id()))
                .contains("Eén schrijver wacht op een eerste antwoord", "te laat");
        assertThat(browser.text(table.boardMember(), "/tables/" + table.id())).doesNotContain("eerste antwoord");
        assertThat(browser.text(table.reviewer(), "/reviews")).contains("te laat");
    }

    private UUID told() {
        Instant then = Rows.days(-9);
        UUID session = world.insert(Rows.session(world, table)
                .with(
                        "state",
                        "CLOSED",
                        "convened_at",
                        then,
                        "closed_at",
                        then,
                        "starts_at",
                        then,
                        "ends_at",
                        then.plusSeconds(60)));
        return world.insert(Rows.released(world, table).with("state", "TOLD", "told_at", then, "told_in", session));
    }

    private long toldWith(UUID told) {
        return world.count("case_story s join case_story h on h.told_at = s.told_at and h.told_in = s.told_in"
                + " where s.bundled_in is null and s.id = '" + signal + "' and h.id = '" + told + "'");
    }

    private void bundle() {
        assertThat(browser.post(facilitator, base + "/bundle", "signals", signal))
                .hasStatus3xxRedirection();
    }
}
