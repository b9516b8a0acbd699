package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LeertafelTest
class WritingPagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private StoryBrowser browser;
    private SeatedTable table;
    private Actor author;

    @BeforeEach
    void table() {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        author = table.frontline();
    }

    @Test
    void dangerComesFirst() throws Exception {
        String page = browser.text(author, "/stories/new");
        assertThat(page).contains("0800-2000").doesNotContain("??");
        assertThat(page.indexOf("0800-2000")).isLessThan(page.indexOf("<h1"));
    }

    @Test
    void whoSitsAtSeveralTablesChoosesOne() throws Exception {
        assertThat(browser.text(author, "/stories/new")).doesNotContain("type=\"radio\"");
        SeatedTable other = world.table();
        world.seat(other.id(), SeatRole.RESIDENT, author, null);
        assertThat(browser.text(author, "/stories/new?table=" + other.id()))
                .contains("type=\"radio\"", other.id().toString());
        assertThat(browser.post(author, "/stories/new"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies voor welke tafel je verhaal is.");
    }

    @Test
    void onlyPeopleFromPracticeTellStories() {
        for (Actor other : List.of(table.chair(), table.reviewer(), world.administrator(), world.reader())) {
            assertThat(browser.get(other, "/stories/new")).hasStatus(404);
            assertThat(browser.post(other, "/stories/new", "tableId", table.id()))
                    .hasStatus(404);
        }
        assertThat(browser.post(author, "/stories/new", "tableId", world.table().id()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void asksEachQuestionOnAPageOfItsOwn(Question question) throws Exception {
        UUID story = browser.start(author, table.id());
        assertThat(browser.text(author, "/stories/" + story + "/write/" + question.slug()))
                .contains("Vraag " + question.number() + " van 12", "Waarom vragen we dit?", "Wie leest dit?")
                .contains("Persoon privacy_reviewer kijkt")
                .doesNotContain("??");
        assertThat(browser.get(author, "/stories/" + story + "/write/" + question.slug() + "?lang=en"))
                .bodyText()
                .contains("Question " + question.number() + " of 12")
                .doesNotContain("??");
    }

    @Test
    void everyAnswerIsKeptAndLeadsToTheNextQuestion() throws Exception {
        UUID story = browser.start(author, table.id());
        String base = "/stories/" + story + "/write/";
        assertThat(browser.write(author, story, "title", "title", " De taxi\n die niet reed "))
                .hasRedirectedUrl(base + "happened");
        assertThat(browser.write(author, story, "happened", "happened", "Eén uur.\r\nTwee uur."))
                .hasRedirectedUrl(base + "would-have-helped");
        assertThat(browser.write(author, story, "stuck-where", "stuckWhere", "AMONG_BOARDS"))
                .hasRedirectedUrl(base + "obstacle");
        assertThat(browser.write(author, story, "domains", "domains", "EDUCATION", "_domains", "on"))
                .hasRedirectedUrl(base + "source");
        assertThat(browser.write(author, story, "consent", "consent", "PARENTS", "consentOn", "2026-01-05"))
                .hasRedirectedUrl("/stories/" + story + "/check");
        assertThat(browser.text(author, "/stories/" + story + "/check"))
                .contains("De taxi die niet reed", "Eén uur.", "Twee uur.", "Tussen besturen onderling", "Onderwijs")
                .contains("5 januari 2026", "Zou familie of een buur dit herkennen?", "Stuur je verhaal in")
                .doesNotContain("??");
    }

    @Test
    void oneCanGoBackStopAndSendAsASignal() throws Exception {
        UUID story = browser.start(author, table.id());
        assertThat(browser.write(author, story, "title", "title", "Taxi", "go", "stop"))
                .hasRedirectedUrl("/stories")
                .flash()
                .containsEntry("notice", "stories.notice.saved");
        assertThat(browser.write(author, story, "happened", "happened", "", "go", "signal"))
                .hasStatus(409)
                .bodyText()
                .contains("Geef je verhaal eerst een titel");
        assertThat(browser.write(author, story, "happened", "happened", "Hij kwam niet.", "go", "signal"))
                .hasRedirectedUrl("/stories/" + story + "/write/consent");
        assertThat(browser.write(author, story, "went-well", "wentWell", "De chauffeur belde.", "go", "previous"))
                .hasRedirectedUrl("/stories/" + story + "/write/would-have-helped");
        assertThat(browser.text(author, "/stories/" + story + "/check")).contains("Vul de toestemming in");
    }

    @Test
    void tooMuchTextIsRefusedAndKept() throws Exception {
        UUID story = browser.start(author, table.id());
        assertThat(browser.write(author, story, "title", "title", "x".repeat(151)))
                .hasStatus(422)
                .bodyText()
                .contains("Fout:", "hooguit 150 tekens", "x".repeat(151));
        assertThat(browser.write(author, story, "consent", "consent", "PARENTS"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in op welke dag", "checked");
        assertThat(browser.write(author, story, "consent", "consent", "PARENTS", "consentOn", "gisteren"))
                .hasStatus(422)
                .bodyText()
                .contains("bijvoorbeeld 27-11-2026");
    }

    @Test
    void twoDevicesSeeBothTextsAndNothingIsLost() throws Exception {
        UUID story = browser.draft(author, table.id());
        String address = "/stories/" + story + "/write/happened";
        String phone = browser.text(author, address);
        browser.write(author, story, "happened", "happened", "Van de computer.");
        MvcTestResult late = browser.post(
                author,
                address,
                "happened",
                "Van de telefoon.",
                "version",
                hidden(phone, "version"),
                "seen",
                hidden(phone, "seen"));
        assertThat(late).hasStatus(409).bodyText().contains("Van de computer.", "Van de telefoon.");
        String both = late.getResponse().getContentAsString();
        assertThat(browser.post(
                        author,
                        address,
                        "happened",
                        "Van de telefoon.",
                        "version",
                        hidden(both, "version"),
                        "seen",
                        hidden(both, "seen")))
                .hasStatus3xxRedirection();
        assertThat(browser.text(author, address)).contains("Van de telefoon.");
    }

    @Test
    void anotherQuestionAnsweredMeanwhileIsNoConflict() throws Exception {
        UUID story = browser.draft(author, table.id());
        String address = "/stories/" + story + "/write/went-well";
        String opened = browser.text(author, address);
        browser.write(author, story, "meaning", "meaning", "Hij durft weer.");
        assertThat(browser.post(
                        author,
                        address,
                        "wentWell",
                        "De juf belde.",
                        "version",
                        hidden(opened, "version"),
                        "seen",
                        hidden(opened, "seen")))
                .hasStatus3xxRedirection();
        assertThat(browser.text(author, "/stories/" + story + "/check")).contains("Hij durft weer.", "De juf belde.");
    }

    @Test
    void aPageFromTheBackButtonCanBeSentAgainWithOtherWords() throws Exception {
        UUID story = browser.start(author, table.id());
        String address = "/stories/" + story + "/write/title";
        String page = browser.text(author, address);
        String token = hidden(page, "submission");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(browser.post(author, address, "submission", token, "version", "0", "seen", "", "title", "Eén"))
                    .hasStatus3xxRedirection();
        }
        String seen = hidden(browser.text(author, address), "seen");
        browser.post(author, address, "submission", token, "version", "0", "seen", seen, "title", "Twee");
        assertThat(browser.text(author, address)).contains("value=\"Twee\"");
    }

    @Test
    void aFormSentTwiceAtOnceStartsOneStory() throws Exception {
        UUID token = Ids.next();
        List<MvcTestResult> both =
                atOnce(() -> browser.post(author, "/stories/new", "submission", token, "tableId", table.id()));
        assertThat(both.get(0).getResponse().getRedirectedUrl())
                .isEqualTo(both.get(1).getResponse().getRedirectedUrl())
                .isNotNull();
        assertThat(world.count("case_story")).isEqualTo(1);
    }

    @Test
    void theSameAnswerSentTwiceAtOnceIsKeptOnce() throws Exception {
        UUID story = browser.draft(author, table.id());
        String address = "/stories/" + story + "/write/meaning";
        String page = browser.text(author, address);
        assertThat(atOnce(() -> browser.post(
                        author,
                        address,
                        "meaning",
                        "Hij durft weer.",
                        "version",
                        hidden(page, "version"),
                        "seen",
                        hidden(page, "seen"))))
                .allSatisfy(result -> assertThat(result).hasStatus3xxRedirection());
        assertThat(browser.text(author, address)).contains("Hij durft weer.");
    }

    @Test
    void isSubmittedOnceAndThenSaysWhatHappensNext() throws Exception {
        UUID story = browser.draft(author, table.id());
        String check = browser.text(author, "/stories/" + story + "/check");
        String token = hidden(check, "submission");
        String version = hidden(check, "version");
        assertThat(atOnce(() -> browser.post(
                        author,
                        "/stories/" + story + "/submission",
                        "submission",
                        token,
                        "version",
                        version,
                        "recognisable",
                        "NO")))
                .allSatisfy(result -> assertThat(result).hasRedirectedUrl("/stories/" + story + "/submitted"));
        assertThat(browser.text(author, "/stories/" + story + "/submitted"))
                .contains("binnen tien werkdagen", "Persoon privacy_reviewer")
                .doesNotContain("??");
        assertThat(world.count("timeline_line where what = 'story.submitted'")).isEqualTo(1);
    }

    @Test
    void aCheckThatIsOutOfDateIsShownAgain() throws Exception {
        UUID story = browser.draft(author, table.id());
        String version = hidden(browser.text(author, "/stories/" + story + "/check"), "version");
        browser.write(author, story, "happened", "happened", "Heel anders.");
        assertThat(browser.post(author, "/stories/" + story + "/submission", "version", version, "recognisable", "NO"))
                .hasStatus(409)
                .bodyText()
                .contains("Heel anders.", "Je veranderde het verhaal nog");
    }

    @Test
    void consentInTheFutureIsRefused() throws Exception {
        UUID story = browser.draft(author, table.id());
        browser.write(author, story, "consent", "consent", "PARENTS", "consentOn", "2999-01-05");
        assertThat(browser.send(author, story)).hasStatus(409).bodyText().contains("ligt in de toekomst");
    }

    @Test
    void whoLostTheirSeatKeepsTheTextButDoesNotSubmit() throws Exception {
        UUID story = browser.draft(author, table.id());
        world.sql(sql -> sql.sql("update seat set state = 'VACANT', person_id = null where person_id = ?")
                .param(author.personId())
                .update());
        assertThat(browser.send(author, story)).hasStatus(409).bodyText().contains("De taxi die niet reed", "zetel");
    }

    @Test
    void nobodyElseSeesADraft() throws Exception {
        UUID story = browser.draft(author, table.id());
        List<Actor> others = List.of(table.resident(), table.reviewer(), table.chair(), world.administrator());
        for (Actor other : others) {
            for (String page : List.of("", "/check", "/write/title", "/submitted", "/withdrawal")) {
                assertThat(browser.get(other, "/stories/" + story + page)).hasStatus(404);
            }
            assertThat(browser.post(other, "/stories/" + story + "/write/title", "title", "x"))
                    .hasStatus(404);
            assertThat(browser.post(other, "/stories/" + story + "/submission", "version", 3, "recognisable", "NO"))
                    .hasStatus(404);
            assertThat(browser.post(other, "/stories/" + story + "/withdrawal")).hasStatus(404);
        }
    }

    @Test
    void whatIsSubmittedCannotBeWritten() throws Exception {
        UUID story = browser.submitted(author, table.id());
        assertThat(browser.get(author, "/stories/" + story + "/write/title")).hasRedirectedUrl("/stories/" + story);
        assertThat(browser.get(author, "/stories/" + story + "/check")).hasRedirectedUrl("/stories/" + story);
        assertThat(browser.post(author, "/stories/" + story + "/write/title", "version", 9, "title", "Nieuwe titel"))
                .hasStatus(409)
                .bodyText()
                .contains("Nieuwe titel");
    }

    @Test
    void storyTextIsNotKeptByBrowsers() throws Exception {
        UUID story = browser.draft(author, table.id());
        for (String page : List.of("", "/check", "/write/happened")) {
            assertThat(browser.get(author, "/stories/" + story + page)).hasHeader("Cache-Control", "no-store");
        }
    }

    private List<MvcTestResult> atOnce(Callable<MvcTestResult> request) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            return two.invokeAll(List.of(request, request)).stream()
                    .map(WritingPagesTest::ended)
                    .toList();
        } finally {
            two.shutdown();
        }
    }

    private static MvcTestResult ended(Future<MvcTestResult> request) {
        try {
            return request.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
