package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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

/** Two reviewers at the same story, and the queue that they share. */
@LeertafelTest
class ReviewTogetherTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private StoryBrowser browser;
    private SeatedTable table;
    private Actor first;
    private Actor second;
    private UUID story;

    @BeforeEach
    void submitted() throws Exception {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        first = table.reviewer();
        second = world.also(table, SeatRole.PRIVACY_REVIEWER);
        story = browser.submitted(table.frontline(), table.id());
    }

    @Test
    void theSecondIsToldBeforeTheyBeginAndMayLook() throws Exception {
        assertThat(browser.text(first, "/reviews/" + story)).doesNotContain("leest dit verhaal ook");
        assertThat(browser.text(second, "/reviews")).contains("Persoon privacy_reviewer leest het nu");
        assertThat(browser.text(second, "/reviews/" + story))
                .contains("Persoon privacy_reviewer leest dit verhaal ook", "De jongen wachtte een uur.")
                .doesNotContain("??");
        assertThat(browser.text(first, "/reviews")).doesNotContain("leest het nu");
        assertThat(browser.text(first, "/reviews/" + story)).doesNotContain("leest dit verhaal ook");
    }

    @Test
    void whoLeftItAloneForHalfAnHourIsForgotten() throws Exception {
        browser.text(first, "/reviews/" + story);
        world.sql(jdbc -> jdbc.sql("update review_claim set seen_at = seen_at - interval '31 minutes'")
                .update());
        assertThat(browser.text(second, "/reviews")).doesNotContain("leest het nu");
        assertThat(browser.text(second, "/reviews/" + story)).doesNotContain("leest dit verhaal ook");
        assertThat(browser.text(first, "/reviews/" + story)).contains("Nog iemand leest dit verhaal ook");
    }

    @Test
    void withTheVerdictNobodyIsAtItAnyMore() throws Exception {
        browser.judge(first, story, "return", "Terug.");
        assertThat(world.count("review_claim")).isZero();
        browser.text(first, "/reviews/" + browser.submitted(table.frontline(), table.id()));
        assertThat(world.count("review_claim")).isEqualTo(1);
    }

    @Test
    void aWithdrawnStoryIsLookedAtByNobody() throws Exception {
        browser.text(first, "/reviews/" + story);
        browser.post(table.frontline(), "/stories/" + story + "/withdrawal");
        assertThat(world.count("review_claim")).isZero();
    }

    @Test
    void aStoryThatItsAuthorTookBackIsLookedAtByNobody() throws Exception {
        browser.text(first, "/reviews/" + story);
        assertThat(browser.post(table.frontline(), "/stories/" + story + "/taking-back"))
                .hasStatus3xxRedirection();
        assertThat(world.count("review_claim")).isZero();
    }

    @Test
    void theLateVerdictHearsWhatWasDecidedByWhom() throws Exception {
        String opened = browser.text(second, "/reviews/" + story);
        browser.judge(first, story, "release", "");
        assertThat(browser.post(
                        second,
                        "/reviews/" + story + "/return",
                        "version",
                        hidden(opened, "version"),
                        "remark",
                        "Nog een naam!"))
                .hasStatus(409)
                .bodyText()
                .contains("Persoon privacy_reviewer gaf dit verhaal vrij op", "Nog een naam!");
    }

    @Test
    void theQueueIsFilteredByTable() throws Exception {
        SeatedTable other = world.table();
        world.seat(other.id(), SeatRole.PRIVACY_REVIEWER, first, null);
        world.insert(Rows.released(world, other)
                .with("state", "SUBMITTED", "title", "Van de andere tafel", "released_at", null));
        assertThat(browser.text(first, "/reviews")).contains("De taxi die niet reed", "Van de andere tafel");
        assertThat(browser.text(first, "/reviews?table=" + other.id()))
                .contains("Van de andere tafel")
                .doesNotContain("De taxi die niet reed");
        assertThat(browser.text(first, "/reviews?table=" + world.table().id()))
                .contains("Aan deze tafel wacht geen verhaal.")
                .doesNotContain("Van de andere tafel");
        assertThat(browser.text(second, "/reviews")).doesNotContain("name=\"table\"");
    }

    @Test
    void whatMayIdentifySomebodyIsMarkedInPlace() throws Exception {
        UUID marked = world.insert(Rows.released(world, table)
                .with("state", "SUBMITTED", "released_at", null)
                .with("happened", "Zij belde 06-12345678. Daarna werd het stil."));
        assertThat(browser.text(first, "/reviews/" + marked))
                .contains("<mark class=\"lt-sighting lt-sighting--certain\" id=\"vondst-1\">06-12345678</mark>")
                .contains("gevonden, zeker: telefoonnummer", "href=\"#vondst-1\"", "id=\"gevonden-1\"")
                .doesNotContain("??");
    }
}
