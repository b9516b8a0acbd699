package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A reviewer suggests other words; the author accepts them or not. */
class EditPagesTest extends AtReview {
    private static final String BETTER = "Een kind wachtte een uur.";

    @Test
    void isWrittenOverTheAnswerAndShownAsADifferenceInWords() throws Exception {
        assertThat(browser.text(reviewer, edits("happened")))
                .contains("De jongen wachtte een uur.</textarea>")
                .doesNotContain("??");
        assertThat(suggest("happened", BETTER, "Jongen of meisje doet er niet toe."))
                .hasRedirectedUrl("/reviews/" + story + "#over-happened");
        String page = browser.text(reviewer, "/reviews/" + story);
        assertThat(page)
                .contains("De jongen</del>", "Een kind</ins>", "Jongen of meisje doet er niet toe.", "Je voorstel gaat")
                .doesNotContain("??", ">Geef vrij<");
        assertThat(browser.text(reviewer, edits("happened"))).contains(BETTER + "</textarea>");
    }

    @Test
    void theAuthorHasItOnlyWhenTheStoryComesBack() throws Exception {
        suggest("happened", BETTER, "Waarom");
        assertThat(browser.get(author, "/stories/" + story + "/edits")).hasRedirectedUrl("/stories/" + story);
        browser.judge(reviewer, story, "return", "Kijk naar mijn voorstel.");
        assertThat(browser.text(author, "/stories/" + story)).contains("/stories/" + story + "/edits");
        assertThat(browser.text(author, "/stories/" + story + "/edits"))
                .contains("De jongen wachtte een uur.", "Een kind</ins>", "Waarom", "Kijk naar mijn voorstel.")
                .doesNotContain("??");
    }

    @Test
    void acceptingReplacesTheAnswerAndTheReviewerHearsIt() throws Exception {
        returnWith("happened", BETTER);
        assertThat(accept()).hasRedirectedUrl("/stories/" + story + "/edits");
        assertThat(browser.text(author, "/stories/" + story + "/write/happened"))
                .contains(BETTER + "</textarea>");
        assertThat(browser.text(author, "/stories/" + story + "/edits")).contains("overgenomen");
        browser.send(author, story);
        assertThat(browser.text(reviewer, "/reviews/" + story)).contains("overgenomen", BETTER);
    }

    @Test
    void decliningKeepsTheAnswerAndTheReviewerHearsIt() throws Exception {
        returnWith("happened", BETTER);
        assertThat(browser.post(author, answer("decline"))).hasRedirectedUrl("/stories/" + story + "/edits");
        assertThat(browser.text(author, "/stories/" + story + "/write/happened"))
                .doesNotContain(BETTER);
        assertThat(browser.post(author, answer("decline"))).hasStatus(409);
        browser.send(author, story);
        assertThat(browser.text(reviewer, "/reviews/" + story)).contains("niet overgenomen");
    }

    @Test
    void whatWasNotAnsweredIsLeftWhenTheStoryIsSentAgain() throws Exception {
        returnWith("happened", BETTER);
        UUID edit = edit();
        browser.send(author, story);
        assertThat(world.count("suggested_edit where state = 'LEFT'")).isEqualTo(1);
        assertThat(browser.post(author, "/stories/" + story + "/edits/" + edit + "/decline"))
                .hasStatus(409);
        assertThat(suggest("happened", BETTER, "Nog eens")).hasStatus3xxRedirection();
    }

    @Test
    void anAnswerThatChangedMeanwhileIsNotReplacedUnseen() throws Exception {
        returnWith("happened", BETTER);
        String opened = browser.text(author, "/stories/" + story + "/edits");
        browser.write(author, story, "happened", "happened", "Zelf al veranderd.");
        MvcTestResult late = browser.post(author, answer("acceptance"), "seen", hidden(opened, "seen"));
        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Zelf al veranderd.", "Een kind", "Je veranderde dit antwoord", "Vervang mijn nieuwe tekst");
        assertThat(browser.text(author, "/stories/" + story + "/write/happened"))
                .contains("Zelf al veranderd.</textarea>");
        assertThat(accept()).hasStatus3xxRedirection();
        assertThat(browser.text(author, "/stories/" + story + "/write/happened"))
                .contains(BETTER + "</textarea>");
    }

    @Test
    void needsAReasonADifferenceAndRoom() throws Exception {
        assertThat(suggest("happened", BETTER, " ")).hasStatus(422).bodyText().contains("Schrijf op waarom");
        assertThat(suggest("happened", "De jongen wachtte een uur.", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("zoals die er al staat");
        assertThat(suggest("happened", "", "x")).hasStatus(422).bodyText().contains("kan niet leeg");
        assertThat(suggest("title", "t".repeat(151), "x"))
                .hasStatus(422)
                .bodyText()
                .contains("hooguit 150 tekens");
        assertThat(suggest("happened", "Bel 06-12345678", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Haal dat weg");
        assertThat(suggest("happened", BETTER, "Niet 06-12345678 noemen")).hasStatus(422);
        assertThat(suggest("happened", BETTER, "Laat Samira Bakker weg"))
                .hasStatus(422)
                .bodyText()
                .contains("leftStanding");
        assertThat(browser.get(reviewer, edits("consent"))).hasStatus(404);
        assertThat(world.count("suggested_edit")).isZero();
    }

    @Test
    void theAuthorSeesThatTheAnswerWasRead() throws Exception {
        browser.text(reviewer, edits("happened"));
        assertThat(world.count("story_reading")).isEqualTo(1);
        assertThat(suggest("happened", BETTER, " ")).hasStatus(422);
        assertThat(world.count("story_reading")).isEqualTo(3); // it was opened and came back
        assertThat(suggest("happened", BETTER, "Korter")).hasStatus3xxRedirection();
        assertThat(world.count("story_reading")).isEqualTo(4);
    }

    @Test
    void theSecondOfTwoSuggestionsForOneAnswerIsNotLost() throws Exception {
        Actor second = world.also(table, SeatRole.PRIVACY_REVIEWER);
        String opened = browser.text(second, edits("happened"));
        suggest("happened", BETTER, "Eerste");
        MvcTestResult late = browser.post(
                second,
                edits("happened"),
                "version",
                "",
                "seen",
                hidden(opened, "seen"),
                "proposed",
                "Iemand wachtte.",
                "why",
                "Tweede");
        assertThat(late).hasStatus(409).bodyText().contains(BETTER, "Iemand wachtte.</textarea>", "Tweede");
        assertThat(world.count("suggested_edit")).isEqualTo(1);
    }

    @Test
    void aReleaseDoesNotDropSuggestionsUnseen() throws Exception {
        suggest("happened", BETTER, "Waarom");
        assertThat(browser.judge(reviewer, story, "release", ""))
                .hasStatus(409)
                .bodyText()
                .contains("die de schrijver dan nooit ziet");
        assertThat(world.count("case_story where state = 'SUBMITTED'")).isEqualTo(1);
        assertThat(browser.post(reviewer, edits("happened") + "/removal")).hasStatus3xxRedirection();
        assertThat(world.count("suggested_edit")).isZero();
        assertThat(browser.judge(reviewer, story, "release", "")).hasRedirectedUrl("/reviews");
    }

    @Test
    void onlyReviewersSuggestAndOnlyTheAuthorAnswers() throws Exception {
        List<Actor> others = List.of(
                author, table.chair(), world.administrator(), world.table().reviewer());
        for (Actor other : others) {
            assertThat(browser.get(other, edits("happened"))).hasStatus(404);
            assertThat(browser.post(other, edits("happened"), "proposed", BETTER, "why", "x"))
                    .hasStatus(404);
            assertThat(browser.post(other, edits("happened") + "/removal")).hasStatus(404);
        }
        returnWith("happened", BETTER);
        for (Actor other : List.of(reviewer, table.chair(), table.resident(), world.administrator())) {
            assertThat(browser.get(other, "/stories/" + story + "/edits")).hasStatus(404);
            assertThat(browser.post(other, answer("acceptance"), "seen", "x")).hasStatus(404);
            assertThat(browser.post(other, answer("decline"))).hasStatus(404);
        }
        assertThat(world.count("suggested_edit where state = 'OPEN'")).isEqualTo(1);
    }

    @Test
    void nobodySuggestsForTheirOwnStory() {
        world.seat(table.id(), SeatRole.PRIVACY_REVIEWER, author, null);
        assertThat(browser.get(author, edits("happened"))).hasStatus(404);
        assertThat(browser.post(author, edits("happened"), "proposed", BETTER, "why", "x"))
                .hasStatus(404);
    }

    @Test
    void aDoubleClickAnswersOnce() throws Exception {
        returnWith("happened", BETTER);
        String page = browser.text(author, "/stories/" + story + "/edits");
        UUID token = Ids.next();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(browser.post(author, answer("acceptance"), "submission", token, "seen", hidden(page, "seen")))
                    .hasStatus3xxRedirection();
        }
    }

    @Test
    void liesSealedInTheDatabaseAndGoesWithTheStory() throws Exception {
        returnWith("happened", BETTER);
        assertThat(world.count("suggested_edit where position(convert_to('kind', 'UTF8') in sealed) > 0"))
                .isZero();
        browser.post(author, "/stories/" + story + "/withdrawal");
        assertThat(world.count("suggested_edit")).isZero();
    }

    private String edits(String step) {
        return "/reviews/" + story + "/edits/" + step;
    }

    private MvcTestResult suggest(String step, String proposed, String why) throws Exception {
        String seen = hidden(browser.text(reviewer, edits(step)), "seen");
        return browser.post(reviewer, edits(step), "seen", seen, "proposed", proposed, "why", why);
    }

    private void returnWith(String step, String proposed) throws Exception {
        suggest(step, proposed, "Waarom");
        browser.judge(reviewer, story, "return", "Kijk naar mijn voorstel.");
    }

    private MvcTestResult accept() throws Exception {
        String seen = hidden(browser.text(author, "/stories/" + story + "/edits"), "seen");
        return browser.post(author, answer("acceptance"), "seen", seen);
    }

    private String answer(String verb) {
        return "/stories/" + story + "/edits/" + edit() + "/" + verb;
    }

    private UUID edit() {
        return world.sql(jdbc -> jdbc.sql("select id from suggested_edit order by at desc limit 1")
                .query(UUID.class)
                .single());
    }
}
