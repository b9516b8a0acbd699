package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.Actor;
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

@LeertafelTest
class ReviewPagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private StoryBrowser browser;
    private SeatedTable table;
    private Actor author;
    private Actor reviewer;

    @BeforeEach
    void table() {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        author = table.frontline();
        reviewer = table.reviewer();
    }

    @Test
    void theQueueBeginsWithTheOldest() throws Exception {
        world.insert(waiting("Jong").with("submitted_at", Rows.days(-1)));
        world.insert(waiting("Oud").with("submitted_at", Rows.days(-20)));
        String page = browser.text(reviewer, "/reviews");
        assertThat(page).contains("20 dagen", "Eén dag", "lt-ask").doesNotContain("??");
        assertThat(page.indexOf("Oud")).isLessThan(page.indexOf("Jong"));
    }

    @Test
    void theQueueComesInPages() throws Exception {
        for (int i = 0; i < 26; i++) {
            world.insert(waiting("Verhaal " + (100 + i)).with("submitted_at", Rows.days(i - 40)));
        }
        String first = browser.text(reviewer, "/reviews");
        assertThat(first).contains("Verhaal 100", "Verhaal 124", "rel=\"next\"").doesNotContain("Verhaal 125");
        String next = first.replaceAll("(?s).*href=\"(/reviews\\?after=[^\"]*)\".*", "$1");
        assertThat(browser.text(reviewer, next)).contains("Verhaal 125").doesNotContain("Verhaal 124", "rel=\"next\"");
    }

    @Test
    void onlyReviewersHaveAQueue() throws Exception {
        UUID story = browser.submitted(author, table.id());
        List<Actor> others = List.of(
                author,
                table.chair(),
                table.facilitator(),
                world.administrator(),
                world.table().reviewer());
        for (Actor other : others) {
            boolean reviewsElsewhere = other.equals(others.get(4));
            assertThat(browser.get(other, "/reviews")).hasStatus(reviewsElsewhere ? 200 : 404);
            assertThat(browser.get(other, "/reviews/" + story)).hasStatus(404);
            assertThat(browser.post(other, "/reviews/" + story + "/release", "version", 4))
                    .hasStatus(404);
            assertThat(browser.post(other, "/reviews/" + story + "/return", "version", 4, "remark", "x"))
                    .hasStatus(404);
        }
        assertThat(world.count("case_story where state = 'SUBMITTED'")).isEqualTo(1);
    }

    @Test
    void nobodyReviewsTheirOwnStory() throws Exception {
        world.seat(table.id(), SeatRole.PRIVACY_REVIEWER, author, null);
        UUID story = browser.submitted(author, table.id());
        assertThat(browser.text(author, "/reviews")).contains("Er wacht geen verhaal op jou");
        assertThat(browser.get(author, "/reviews/" + story)).hasStatus(404);
        assertThat(browser.post(author, "/reviews/" + story + "/release", "version", 4))
                .hasStatus(409)
                .bodyText()
                .contains("Je eigen verhaal toets je niet");
        assertThat(world.count("case_story where state = 'SUBMITTED'")).isEqualTo(1);
    }

    @Test
    void theAuthorSeesThatItWasRead() throws Exception {
        UUID story = browser.submitted(author, table.id());
        assertThat(browser.text(author, "/stories/" + story)).contains("Nog niemand.");
        assertThat(browser.text(reviewer, "/reviews/" + story))
                .contains("De jongen wachtte een uur.", "Persoon frontline")
                .doesNotContain("??");
        browser.get(reviewer, "/stories/" + story);
        assertThat(browser.text(author, "/stories/" + story)).contains("Persoon privacy_reviewer", "2 keer");
        assertThat(world.count("story_reading")).isEqualTo(2);
    }

    @Test
    void goesBackWithARemarkIsMendedAndReleased() throws Exception {
        UUID story = browser.submitted(author, table.id());
        assertThat(browser.judge(reviewer, story, "return", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op wat er anders moet");
        assertThat(browser.judge(reviewer, story, "return", "De school is te herkennen."))
                .hasRedirectedUrl("/reviews");
        for (String page : List.of("", "/check", "/write/happened")) {
            assertThat(browser.text(author, "/stories/" + story + page)).contains("De school is te herkennen.");
        }
        assertThat(browser.write(author, story, "title", "title", ""))
                .hasStatus(409)
                .bodyText()
                .contains("kan niet leeg");
        browser.write(author, story, "happened", "happened", "Een jongen wachtte een uur.");
        assertThat(browser.send(author, story)).hasStatus3xxRedirection();
        assertThat(browser.text(reviewer, "/reviews")).contains("opnieuw ingestuurd");
        assertThat(browser.text(reviewer, "/reviews/" + story)).contains("Eerder gezegd");
        assertThat(browser.judge(reviewer, story, "release", "Mooi zo.")).hasRedirectedUrl("/reviews");
        assertThat(browser.text(author, "/stories/" + story)).contains("Mooi zo.");
        assertThat(browser.text(table.chair(), "/stories/" + story))
                .contains("Een jongen wachtte een uur.")
                .doesNotContain("Mooi zo.", "De school is te herkennen.");
    }

    @Test
    void aNameInARemarkIsAskedAndStandsWhenTheReviewerSaysSo() throws Exception {
        UUID story = browser.submitted(author, table.id());
        MvcTestResult asked = browser.judge(reviewer, story, "return", "Laat Samira Bakker weg.");
        assertThat(asked).hasStatus(422).bodyText().contains("Laat Samira Bakker weg.", "laat staan");
        assertThat(world.count("story_review")).isZero();
        String page = asked.getResponse().getContentAsString();
        Matcher box =
                Pattern.compile("name=\"leftStanding\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(box.find()).isTrue();
        assertThat(browser.post(
                        reviewer,
                        "/reviews/" + story + "/return",
                        "version",
                        hidden(page, "version"),
                        "remark",
                        "Laat Samira Bakker weg.",
                        "leftStanding",
                        box.group(1)))
                .hasRedirectedUrl("/reviews");
    }

    @Test
    void theSecondOfTwoReviewersHearsThatAnotherWasFirst() throws Exception {
        Actor second = world.also(table, SeatRole.PRIVACY_REVIEWER);
        UUID story = browser.submitted(author, table.id());
        String opened = browser.text(second, "/reviews/" + story);
        browser.judge(reviewer, story, "release", "");
        MvcTestResult late = browser.post(
                second,
                "/reviews/" + story + "/return",
                "version",
                hidden(opened, "version"),
                "remark",
                "Nog een naam!");
        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("door iemand anders beoordeeld", "Nog een naam!", "De tafel mag dit verhaal al lezen.")
                .doesNotContain(">Geef vrij<");
        assertThat(world.count("story_review")).isEqualTo(1);
        assertThat(world.count("story_reading where person_id = '" + second.personId() + "'"))
                .isEqualTo(2);
    }

    @Test
    void whatNoLongerWaitsIsShownAsAStory() throws Exception {
        UUID story = browser.released(author, reviewer, table.id());
        assertThat(world.count("story_reading")).isEqualTo(1);
        assertThat(browser.get(reviewer, "/reviews/" + story)).hasRedirectedUrl("/stories/" + story);
        assertThat(world.count("story_reading")).isEqualTo(1);
        assertThat(browser.get(reviewer, "/reviews/" + story)).hasHeader("Cache-Control", "no-store");
    }

    private Rows.Row waiting(String title) {
        return Rows.story(world, table).with("state", "SUBMITTED", "title", title, "consent", "PARENTS");
    }
}
