package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is found in an answer, and both ways out. */
@LeertafelTest
class SpotPagesTest {
    private static final String CALL = "Ik belde 06 12345678 en wachtte.";
    private static final String DATED = "Op 12 maart 2026 kwam er niemand.";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private StoryBrowser browser;
    private SeatedTable table;
    private Actor author;
    private UUID story;
    private String base;

    @BeforeEach
    void draft() throws Exception {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        author = table.frontline();
        story = browser.draft(author, table.id());
        base = "/stories/" + story;
    }

    @Test
    void aNumberIsShownInPlaceAndStoredAsItsMask() throws Exception {
        MvcTestResult refused = browser.write(author, story, "happened", "happened", CALL);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Fout:", CALL, "<mark>06 12345678</mark>", "Het moet weg.", "een telefoonnummer")
                .doesNotContain("??");
        assertThat(browser.text(author, base + "/write/happened"))
                .contains("Ik belde ●●● telefoonnummer en wachtte.", "Hier stond een telefoonnummer")
                .doesNotContain("12345678");
    }

    @Test
    void whoHasLookedMayGoOn() throws Exception {
        MvcTestResult refused = browser.write(author, story, "happened", "happened", CALL);
        String page = refused.getResponse().getContentAsString();
        assertThat(again(page, "happened", CALL, "looked", hidden(page, "looked")))
                .hasRedirectedUrl(base + "/write/would-have-helped")
                .flash()
                .containsEntry("notice", "stories.notice.masked");
        assertThat(again(page, "happened", CALL + " Toen 06 87654321.", "looked", hidden(page, "looked")))
                .hasStatus(422);
    }

    @Test
    void whoeverLeavesIsNotHeldBack() throws Exception {
        assertThat(browser.write(author, story, "happened", "happened", CALL, "go", "stop"))
                .hasRedirectedUrl("/stories")
                .flash()
                .containsEntry("notice", "stories.notice.masked");
        assertThat(browser.text(author, base)).contains("●●● telefoonnummer").doesNotContain("12345678");
    }

    @Test
    void oneButtonPutsNeutralWordsThere() throws Exception {
        assertThat(browser.write(author, story, "happened", "happened", CALL, "spot", "instead.happened.9-20.1"))
                .hasRedirectedUrl(base + "/write/happened");
        assertThat(browser.text(author, base + "/write/happened"))
                .contains("Ik belde een telefoonnummer en wachtte.")
                .doesNotContain("●●●");
    }

    @Test
    void ownWordsBeginASentenceWithACapital() throws Exception {
        String text = "06 12345678 nam niet op.";
        assertThat(browser.write(
                        author,
                        story,
                        "happened",
                        "happened",
                        text,
                        "spot",
                        "own.happened.0-11",
                        "own.happened.0-11",
                        "hun nummer"))
                .hasStatus3xxRedirection();
        assertThat(browser.text(author, base + "/write/happened")).contains("Hun nummer nam niet op.");
        assertThat(browser.write(author, story, "happened", "happened", text, "spot", "own.happened.0-11"))
                .hasStatus(409)
                .bodyText()
                .contains("Typ eerst wat er in plaats daarvan", text);
    }

    @Test
    void aButtonForTextThatHasChangedTouchesNothing() throws Exception {
        assertThat(browser.write(
                        author, story, "happened", "happened", "Eerst dit. " + CALL, "spot", "instead.happened.9-20.1"))
                .hasStatus(409)
                .bodyText()
                .contains("intussen veranderd", "Eerst dit.");
        assertThat(browser.write(author, story, "happened", "happened", CALL, "spot", "shout.happened.9-20"))
                .hasStatus(404);
    }

    @Test
    void aDateIsConfirmedWithAReasonThatTheReviewerSees() throws Exception {
        String spot = spot(browser.write(author, story, "happened", "happened", DATED));
        assertThat(confirm(DATED, spot, "", "")).hasStatus(409).bodyText().contains("Kies eerst waarom");
        assertThat(confirm(DATED, spot, "OTHER", "")).hasStatus(409).bodyText().contains("Schrijf in de toelichting");
        assertThat(confirm(DATED, spot, "ALTERED", "Bel 06 87654321")).hasRedirectedUrl(base + "/write/happened");
        assertThat(browser.text(author, base + "/write/happened"))
                .contains("Je liet dit staan", "●●● telefoonnummer")
                .doesNotContain("87654321");
        assertThat(browser.send(author, story)).hasRedirectedUrl(base + "/submitted");
        assertThat(browser.text(table.reviewer(), "/reviews/" + story))
                .contains("12 maart 2026", "ik heb het al veranderd", "Nee, niemand");
    }

    @Test
    void whatWasConfirmedCanBeReconsidered() throws Exception {
        String spot = spot(browser.write(author, story, "happened", "happened", DATED));
        confirm(DATED, spot, "COMMON", "");
        assertThat(browser.write(author, story, "happened", "happened", DATED)).hasStatus3xxRedirection();
        browser.write(author, story, "happened", "happened", DATED, "spot", "reconsider." + spot);
        assertThat(browser.write(author, story, "happened", "happened", DATED)).hasStatus(422);
    }

    @Test
    void aNumberIsNeverConfirmed() throws Exception {
        assertThat(browser.write(
                        author,
                        story,
                        "happened",
                        "happened",
                        CALL,
                        "spot",
                        "confirm.happened.9-20",
                        "reason.happened.9-20",
                        "COMMON"))
                .hasStatus(409)
                .bodyText()
                .contains("kan nooit blijven staan");
    }

    @Test
    void nothingIsSentWithSomethingOpen() throws Exception {
        browser.write(author, story, "happened", "happened", DATED, "go", "stop");
        assertThat(browser.text(author, base + "/check"))
                .contains("Kijk ernaar")
                .doesNotContain("Stuur je verhaal in");
        assertThat(browser.send(author, story))
                .hasStatus(422)
                .bodyText()
                .contains("<mark>12 maart 2026</mark>", "nog niet ingestuurd", "Laat staan");
        assertThat(world.count("case_story where state = 'SUBMITTED'")).isZero();
    }

    @Test
    void aMaskHasToGoBeforeItIsSent() throws Exception {
        browser.write(author, story, "happened", "happened", CALL, "go", "stop");
        assertThat(browser.send(author, story)).hasStatus(422).bodyText().contains("Hier stond een telefoonnummer");
        String page = browser.text(author, base + "/spots");
        assertThat(browser.post(
                        author,
                        base + "/write/happened",
                        "version",
                        hidden(page, "version"),
                        "all",
                        "true",
                        "happened",
                        "Ik belde ●●● telefoonnummer en wachtte.",
                        "spot",
                        "instead.happened.9-27.1"))
                .hasRedirectedUrl(base + "/spots");
        assertThat(browser.text(author, base + "/spots")).contains("Er staat niets meer open");
        assertThat(browser.send(author, story)).hasRedirectedUrl(base + "/submitted");
    }

    @Test
    void withdrawingErasesWhatWasConfirmed() throws Exception {
        String spot = spot(browser.write(author, story, "happened", "happened", DATED));
        confirm(DATED, spot, "COMMON", "");
        assertThat(world.count("story_confirmation")).isEqualTo(1);
        browser.post(author, base + "/withdrawal");
        assertThat(world.count("story_confirmation")).isZero();
    }

    /** The place in the first button for own words. */
    private static String spot(MvcTestResult page) throws Exception {
        assertThat(page).hasStatus(422);
        return page.getResponse().getContentAsString().replaceAll("(?s).*?value=\"own\\.([^\"]+)\".*", "$1");
    }

    private MvcTestResult confirm(String text, String spot, String reason, String note) throws Exception {
        return browser.write(
                author,
                story,
                "happened",
                "happened",
                text,
                "spot",
                "confirm." + spot,
                "reason." + spot,
                reason,
                "note." + spot,
                note);
    }

    private MvcTestResult again(String page, Object... fields) {
        Object[] all = Arrays.copyOf(fields, fields.length + 4);
        all[fields.length] = "version";
        all[fields.length + 1] = hidden(page, "version");
        all[fields.length + 2] = "seen";
        all[fields.length + 3] = hidden(page, "seen");
        return browser.post(author, base + "/write/happened", all);
    }
}
