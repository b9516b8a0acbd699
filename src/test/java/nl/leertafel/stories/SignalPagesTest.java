package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A story on one page. */
@LeertafelTest
class SignalPagesTest {
    private static final String WHAT = "De jongen wachtte een uur op de taxi.";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private StoryBrowser browser;
    private SeatedTable table;
    private Actor author;
    private UUID token;

    @BeforeEach
    void table() {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        author = table.frontline();
        token = Ids.next();
    }

    @Test
    void everythingIsOnOnePageWithDangerFirst() throws Exception {
        String page = browser.text(author, "/signals/new");
        assertThat(page)
                .contains("tel:08002000", "name=\"title\"", "name=\"happened\"", "name=\"consent\"", "Verstuur")
                .contains("Onder de 12 jaar", "name=\"tableId\" value=\"" + table.id())
                .doesNotContain("??");
        assertThat(page.indexOf("0800-2000")).isLessThan(page.indexOf("<h1"));
        assertThat(browser.text(author, "/signals/new?lang=en"))
                .contains("Under 12", "Send")
                .doesNotContain("??");
    }

    @Test
    void isOneStepFromTheFirstPageAndFromTellingAStory() throws Exception {
        assertThat(browser.text(author, "/")).contains("href=\"/signals/new\"");
        assertThat(browser.text(author, "/stories/new")).contains("href=\"/signals/new");
        assertThat(browser.text(table.chair(), "/")).doesNotContain("/signals/new");
    }

    @Test
    void isSentAndAnsweredWithinTenWorkingDays() throws Exception {
        MvcTestResult sent = send("happened", WHAT, "recognisable", "NO");
        assertThat(sent).hasStatus3xxRedirection();
        String address = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(address).endsWith("/submitted");
        assertThat(browser.text(author, address)).contains("binnen tien werkdagen", "nog 10 werkdagen");
        assertThat(browser.text(author, "/stories")).contains("nog 10 werkdagen");
        assertThat(world.count("case_story where state = 'SUBMITTED'")).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndNothingTypedIsLost() {
        assertThat(browser.post(author, "/signals", "tableId", table.id(), "happened", WHAT, "consentOn", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Fout:", "Geef het een naam", "Kies wie het goed vindt", "op welke dag", "herkennen", WHAT)
                .doesNotContain("??");
        assertThat(world.count("case_story")).isZero();
    }

    @Test
    void theSameClickTwiceIsOneSignal() {
        MvcTestResult first = send("happened", WHAT, "recognisable", "NO");
        MvcTestResult second = send("happened", WHAT, "recognisable", "NO");
        assertThat(second).hasRedirectedUrl(String.valueOf(first.getResponse().getRedirectedUrl()));
        assertThat(world.count("case_story")).isEqualTo(1);
        assertThat(send("happened", WHAT + " En nog eens.", "recognisable", "NO"))
                .hasStatus(409)
                .bodyText()
                .contains("En nog eens.");
    }

    @Test
    void aNumberBlocksAtTheFieldAndIsKeptMasked() throws Exception {
        MvcTestResult refused = send("happened", "Bel 06 12345678 maar.", "recognisable", "NO");
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("<mark>06 12345678</mark>", "Bel 06 12345678 maar.", token.toString());
        assertThat(world.count("case_story where state = 'DRAFT'")).isEqualTo(1);
        MvcTestResult replaced = send(
                "happened",
                "Bel 06 12345678 maar.",
                "recognisable",
                "NO",
                "version",
                hidden(refused.getResponse().getContentAsString(), "version"),
                "spot",
                "instead.happened.4-15.1");
        assertThat(replaced).hasStatusOk().bodyText().contains("Bel een telefoonnummer maar.", token.toString());
        String page = replaced.getResponse().getContentAsString();
        assertThat(send(
                        "happened",
                        "Bel een telefoonnummer maar.",
                        "recognisable",
                        "NO",
                        "version",
                        hidden(page, "version")))
                .hasStatus3xxRedirection();
        assertThat(world.count("case_story where state = 'SUBMITTED'")).isEqualTo(1);
    }

    @Test
    void whoFearsRecognitionSeesTipsAndTheReviewerSeesTheAnswer() throws Exception {
        MvcTestResult tips = send("happened", WHAT, "recognisable", "UNSURE");
        String address = String.valueOf(tips.getResponse().getRedirectedUrl());
        assertThat(address).endsWith("/tips");
        String page = browser.text(author, address);
        assertThat(page).contains("leeftijdsgroep", "Stuur het zo in").doesNotContain("??");
        String base = address.replace("/tips", "");
        assertThat(browser.post(
                        author,
                        base + "/submission",
                        "version",
                        hidden(page, "version"),
                        "recognisable",
                        "UNSURE",
                        "anyway",
                        "true"))
                .hasRedirectedUrl(base + "/submitted");
        assertThat(browser.text(table.reviewer(), base.replace("/stories/", "/reviews/")))
                .contains("Ik weet het niet zeker");
    }

    @Test
    void whoSitsAtSeveralTablesChooses() throws Exception {
        SeatedTable other = world.table();
        world.seat(other.id(), SeatRole.RESIDENT, author, null);
        assertThat(browser.text(author, "/signals/new?table=" + other.id())).contains("type=\"radio\"");
        assertThat(browser.post(author, "/signals", "title", "Taxi", "happened", WHAT))
                .hasStatus(422)
                .bodyText()
                .contains("Kies voor welke tafel");
        assertThat(browser.post(author, "/signals", "tableId", world.table().id()))
                .hasStatus(404);
    }

    @Test
    void itsAuthorTakesItBackAndTellsMore() throws Exception {
        UUID story = browser.submitted(author, table.id());
        String base = "/stories/" + story;
        assertThat(browser.text(author, base)).contains("Haal het terug en schrijf verder");
        assertThat(browser.post(table.reviewer(), base + "/taking-back")).hasStatus(404);
        assertThat(browser.post(author, base + "/taking-back")).hasRedirectedUrl(base + "/check");
        assertThat(browser.get(table.reviewer(), base)).hasStatus(404);
        assertThat(browser.write(author, story, "went-well", "wentWell", "De chauffeur belde."))
                .hasStatus3xxRedirection();
        assertThat(browser.send(author, story)).hasRedirectedUrl(base + "/submitted");
    }

    @Test
    void whatWasReleasedIsReviewedAgainAfterItWasTakenBack() throws Exception {
        UUID story = browser.released(author, table.reviewer(), table.id());
        String base = "/stories/" + story;
        assertThat(browser.post(author, base + "/taking-back")).hasStatus3xxRedirection();
        assertThat(browser.get(table.chair(), base)).hasStatus(404);
        assertThat(browser.send(author, story)).hasRedirectedUrl(base + "/submitted");
        assertThat(browser.get(table.chair(), base)).hasStatus(404);
    }

    @Test
    void whatIsTooLongIsNotKeptAndNotLost() {
        String tooLong = "a".repeat(10_001);
        assertThat(send("happened", tooLong, "go", "autosave"))
                .hasStatus(422)
                .bodyText()
                .contains("te lang");
        assertThat(send("happened", tooLong, "spot", "own.happened.0-4"))
                .hasStatus(422)
                .bodyText()
                .contains("Maak het korter", tooLong);
        assertThat(send("title", "a".repeat(151), "go", "autosave")).hasStatus(422);
        assertThat(world.count("case_story")).isZero();
    }

    @Test
    void whatWasKeptTooLongIsNotSent() throws Exception {
        UUID story = world.insert(Rows.story(world, table)
                .with("happened", "a ".repeat(5_001), "consent", "PARENTS", "consent_on", LocalDate.of(2026, 1, 5)));
        assertThat(browser.send(author, story)).hasStatus(409).bodyText().contains("te lang: Het verhaal");
    }

    @Test
    void otherWordsFitAsWell() {
        assertThat(send(
                        "happened",
                        "Bel 06 12345678 maar.",
                        "spot",
                        "own.happened.4-15",
                        "own.happened.4-15",
                        "b".repeat(201)))
                .hasStatus(409)
                .bodyText()
                .contains("hooguit 200 tekens", "Bel 06 12345678 maar.");
        token = Ids.next();
        String full = "Bel 06 12345678 maar." + "a".repeat(9_979);
        assertThat(send("happened", full, "spot", "own.happened.4-15", "own.happened.4-15", "b".repeat(100)))
                .hasStatus(409)
                .bodyText()
                .contains("te lang: Het verhaal", full);
    }

    @Test
    void bothVersionsAreShownAndEitherIsKept() throws Exception {
        send("happened", WHAT, "go", "autosave");
        UUID story = world.sql(
                jdbc -> jdbc.sql("select id from case_story").query(UUID.class).single());
        browser.write(author, story, "happened", "happened", "Op de telefoon stond dit.");

        MvcTestResult autosaved = send("happened", WHAT + " Hier dit.", "version", 1, "go", "autosave");
        assertThat(autosaved)
                .hasStatus(409)
                .bodyText()
                .contains("data-outcome=\"stale\"", "Op de telefoon stond dit.", "/stories/" + story + "/check");
        MvcTestResult refused = send("happened", WHAT + " Hier dit.", "recognisable", "NO", "version", 1);
        assertThat(refused)
                .hasStatus(409)
                .bodyText()
                .contains("Op de telefoon stond dit.", "Hier dit.", "welk van de twee")
                .doesNotContain("??");
        String version = hidden(refused.getResponse().getContentAsString(), "version");
        assertThat(send("happened", WHAT + " Hier dit.", "recognisable", "NO", "version", version))
                .hasStatus3xxRedirection();
        assertThat(browser.text(author, "/stories/" + story))
                .contains("Hier dit.")
                .doesNotContain("Op de telefoon");
    }

    private MvcTestResult send(Object... fields) {
        Object[] always = {
            "submission",
            token,
            "tableId",
            table.id(),
            "title",
            "De taxi",
            "consent",
            "PARENTS",
            "consentOn",
            "2026-01-05"
        };
        Object[] all = Arrays.copyOf(always, always.length + fields.length);
        System.arraycopy(fields, 0, all, always.length, fields.length);
        return browser.post(author, "/signals", all);
    }
}
