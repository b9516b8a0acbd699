package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.CloseListening;
import nl.leertafel.support.Everywhere;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A number that belongs to one person never reaches the database or a log, wherever an author types it. Everything that
 * is sent to the database is listened to, so that its log can hold no more than this.
 */
@LeertafelTest
@ExtendWith({OutputCaptureExtension.class, CloseListening.class})
class NumbersNowhereTest {
    private static final String[] TRACES = {"111222333", "87654321", "kikkergezin", "0417164300"};

    private static final String TYPED =
            "BSN 111222333, bel 06 87654321 of mail oma@kikkergezin.example, rekening NL91ABNA0417164300.";

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
    void onThePagesOfAStory(CapturedOutput log) throws Exception {
        UUID story = browser.draft(author, table.id());
        List<Question> inWords =
                Arrays.stream(Question.values()).filter(Question::isWords).toList();
        for (Question question : inWords) {
            String step = question.slug();
            String field = question.field();
            assertThat(browser.write(author, story, step, field, TYPED, "go", "autosave"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("data-outcome=\"kept\"", "<mark>111222333</mark>");
            assertThat(browser.write(author, story, step, field, TYPED)).hasStatus(422);
            assertThat(browser.write(author, story, step, field, TYPED, "go", "stop"))
                    .hasStatus3xxRedirection();
            assertThat(browser.write(author, story, step, field, TYPED.repeat(200)))
                    .hasStatus(422);
            assertThat(browser.write(
                            author,
                            story,
                            step,
                            field,
                            TYPED,
                            "spot",
                            "own." + step + ".4-13",
                            "own." + step + ".4-13",
                            "111222333"))
                    .hasStatus(422);
            assertThat(browser.write(author, story, step, field, TYPED, "spot", "confirm." + step + ".4-13"))
                    .hasStatus(409);
        }
        assertThat(browser.send(author, story)).hasStatus(422);
        assertNowhere(log);
    }

    @Test
    void onThePageOfASignal(CapturedOutput log) {
        UUID token = UUID.randomUUID();
        Object[] fields = {
            "submission",
            token,
            "tableId",
            table.id(),
            "title",
            TYPED,
            "happened",
            TYPED,
            "consent",
            "PARENTS",
            "consentOn",
            "2026-01-05",
            "recognisable",
            "NO",
            "go",
            "autosave"
        };
        assertThat(browser.post(author, "/signals", fields))
                .hasStatusOk()
                .bodyText()
                .contains("data-outcome=\"kept\"", "<mark>111222333</mark>");
        Object[] sent = Arrays.copyOf(fields, fields.length - 2);
        assertThat(browser.post(author, "/signals", sent))
                .hasStatus(422)
                .bodyText()
                .contains("<mark>111222333</mark>");
        assertThat(world.count("case_story where state = 'DRAFT'")).isEqualTo(1);
        assertNowhere(log);
    }

    @Test
    void inTheExplanationOfWhatMayStand(CapturedOutput log) throws Exception {
        UUID story = browser.draft(author, table.id());
        String dated = "Op 12 maart 2026 kwam er niemand.";
        String page = browser.write(author, story, "happened", "happened", dated)
                .getResponse()
                .getContentAsString();
        String spot = page.replaceAll("(?s).*?value=\"own\\.([^\"]+)\".*", "$1");
        assertThat(browser.write(
                        author,
                        story,
                        "happened",
                        "happened",
                        dated,
                        "spot",
                        "confirm." + spot,
                        "reason." + spot,
                        "OTHER",
                        "note." + spot,
                        TYPED))
                .hasStatus3xxRedirection();
        assertThat(browser.text(author, "/stories/" + story + "/write/happened"))
                .contains("●●●");
        assertThat(hidden(page, "looked")).isNotEmpty();
        assertNowhere(log);
    }

    private void assertNowhere(CapturedOutput log) {
        String said = log.getAll(); // before the numbers are looked for by SQL, which is heard as well
        assertThat(Everywhere.holding(world, TRACES)).isEmpty();
        assertThat(said).contains("case_story");
        for (String trace : TRACES) assertThat(said).doesNotContain(trace);
    }
}
