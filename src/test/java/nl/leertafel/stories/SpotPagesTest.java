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
                .contains("Fout:", CALL, "<mark>06 12345678</mark>", "Het moet weg.", "telefonisch")
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
                .contains("Ik belde telefonisch en wachtte.")
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

    private MvcTestResult again(String page, Object... fields) {
        Object[] all = Arrays.copyOf(fields, fields.length + 4);
        all[fields.length] = "version";
        all[fields.length + 1] = hidden(page, "version");
        all[fields.length + 2] = "seen";
        all[fields.length + 3] = hidden(page, "seen");
        return browser.post(author, base + "/write/happened", all);
    }
}
