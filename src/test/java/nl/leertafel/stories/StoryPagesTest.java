package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LeertafelTest
class StoryPagesTest {
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

    @ParameterizedTest
    @EnumSource(
            value = SeatRole.class,
            names = {"GUEST", "FRONTLINE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoSitsAtTheTableReadsWhatIsReleasedAndNothingBefore(SeatRole role) throws Exception {
        Actor reader = table.in(role);
        UUID released = world.insert(Rows.released(world, table).with("title", "Vrij"));
        UUID draft = world.insert(Rows.story(world, table).with("title", "Concept"));
        UUID submitted = world.insert(
                Rows.released(world, table).with("state", "SUBMITTED", "title", "Ingestuurd", "released_at", null));
        assertThat(browser.text(reader, "/stories/" + released)).contains("Vrij", "Persoon frontline");
        assertThat(browser.get(reader, "/stories/" + draft)).hasStatus(404);
        assertThat(browser.get(reader, "/stories/" + submitted))
                .hasStatus(role == SeatRole.PRIVACY_REVIEWER ? 200 : 404);
        assertThat(browser.text(reader, "/stories")).contains("Vrij").doesNotContain("Concept", ">Ingestuurd<", "??");
    }

    @Test
    void nobodyElseReadsIt() {
        UUID story = world.insert(Rows.released(world, table));
        List<Actor> others = List.of(
                world.administrator(),
                world.reader(),
                world.person("Zonder zetel"),
                world.table().chair(),
                world.elsewhere().administrator(),
                world.elsewhere().table().chair());
        for (Actor other : others) {
            assertThat(browser.get(other, "/stories/" + story)).hasStatus(404);
            assertThat(browser.get(other, "/stories"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Thuiszitter zonder plek");
        }
        assertThat(world.count("story_reading")).isZero();
    }

    @Test
    void aGuestReadsWhatIsOnTheAgendaOfTheirSession() {
        UUID story = world.insert(Rows.released(world, table));
        UUID other = world.insert(Rows.released(world, table));
        UUID session = world.insert(Rows.session(world, table));
        Actor guest = world.guest(table, session);
        assertThat(browser.get(guest, "/stories/" + story)).hasStatus(404);
        world.insert(Rows.item(world, session, 1, "STORY", "Thuiszitter").with("story_id", story));
        UUID another = world.insert(Rows.session(world, table));
        world.insert(Rows.item(world, another, 1, "STORY", "Thuiszitter").with("story_id", other));
        assertThat(browser.get(guest, "/stories/" + story)).hasStatusOk();
        assertThat(browser.get(guest, "/stories/" + other)).hasStatus(404);
        assertThat(browser.get(guest, "/stories")).bodyText().doesNotContain("Thuiszitter zonder plek");
    }

    @Test
    void everyReadingIsLoggedButTheAuthorsOwn() throws Exception {
        UUID story = world.insert(Rows.released(world, table));
        browser.text(author, "/stories/" + story);
        assertThat(world.count("story_reading")).isZero();
        browser.text(table.boardMember(), "/stories/" + story);
        assertThat(browser.text(author, "/stories/" + story)).contains("Persoon board_member", "Eén keer, op");
        assertThat(browser.text(table.chair(), "/stories/" + story)).doesNotContain("Persoon board_member");
    }

    @Test
    void theListIsFilteredAndSearchedInTitleAndText() throws Exception {
        world.insert(Rows.released(world, table).with("title", "Taxi", "happened", "Het regende 100% hard."));
        world.insert(Rows.released(world, table).with("title", "School", "state", "TOLD", "told_at", Rows.now()));
        Actor chair = table.chair();
        assertThat(browser.text(chair, "/stories")).contains("Taxi", "School");
        assertThat(browser.text(chair, "/stories?state=told"))
                .contains("School")
                .doesNotContain("Taxi");
        assertThat(browser.text(chair, "/stories?q=REGENDE")).contains("Taxi").doesNotContain("School");
        assertThat(browser.text(chair, "/stories?q=100%25")).contains("Taxi").doesNotContain("School");
        assertThat(browser.text(chair, "/stories?q=_____________")).contains("Geen verhaal gevonden");
        assertThat(browser.text(chair, "/stories?table=" + world.table().id())).contains("Geen verhaal gevonden");
        assertThat(browser.text(chair, "/stories?state=draft&q=&table=")).contains("Taxi", "School");
    }

    @Test
    void theListComesInPagesOfWhichNoneCostsMoreStatements() throws Exception {
        for (int i = 0; i < 3; i++) story(i);
        int few = Statements.of(() -> browser.text(table.chair(), "/stories")).size();
        for (int i = 3; i < 27; i++) story(i);
        int many = Statements.of(() -> browser.text(table.chair(), "/stories")).size();
        assertThat(many).isEqualTo(few);
        String first = browser.text(table.chair(), "/stories?q=thuis");
        assertThat(first).contains("Verhaal 126", "Verhaal 102").doesNotContain("Verhaal 101");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(next).contains("q=thuis", "after=");
        assertThat(browser.text(table.chair(), next))
                .contains("Verhaal 101", "Verhaal 100")
                .doesNotContain("Verhaal 102");
    }

    @Test
    void myStoriesSayWhatCameOfThem() throws Exception {
        UUID session = world.insert(Rows.session(world, table));
        UUID planned = world.insert(Rows.released(world, table));
        world.insert(Rows.item(world, session, 1, "STORY", "x").with("story_id", planned));
        world.insert(Rows.story(world, table).with("title", ""));
        assertThat(browser.text(author, "/stories"))
                .contains("op de agenda van", "Verhaal zonder titel", "Concept", "Vertel een verhaal");
        assertThat(browser.text(table.resident(), "/stories")).contains("Je hebt nog geen verhaal geschreven.");
        assertThat(browser.text(table.chair(), "/stories")).doesNotContain("/stories/new");
    }

    @Test
    void pagesAreThereInEnglishToo() throws Exception {
        UUID story = world.insert(Rows.released(world, table));
        assertThat(browser.text(author, "/stories/" + story + "?lang=en"))
                .contains("What happens to your story", "Who read it?")
                .doesNotContain("??");
        assertThat(browser.text(author, "/stories?lang=en"))
                .contains("Your stories")
                .doesNotContain("??");
    }

    @Test
    void withdrawingErasesEveryWordEverywhere() throws Exception {
        UUID story = browser.submitted(author, table.id());
        browser.judge(table.reviewer(), story, "return", "Noem de school niet.");
        browser.write(author, story, "domains", "domains", "EDUCATION");
        browser.send(author, story);
        browser.judge(table.reviewer(), story, "release", "Dank.");
        UUID past = world.insert(Rows.session(world, table)
                .with("state", "CLOSED", "convened_at", Rows.days(-9), "closed_at", Rows.days(-7))
                .with("starts_at", Rows.days(-8), "ends_at", Rows.days(-7)));
        world.insert(Rows.item(world, past, 1, "STORY", "De taxi die niet reed")
                .with("story_id", story, "outcome", "INFORMATION"));
        UUID coming = world.insert(Rows.session(world, table));
        world.insert(
                Rows.item(world, coming, 1, "STORY", "De taxi die niet reed").with("story_id", story));

        assertThat(browser.text(author, "/stories/" + story + "/withdrawal")).contains("Terughalen kan niet");
        assertThat(browser.post(author, "/stories/" + story + "/withdrawal")).hasRedirectedUrl("/stories/" + story);

        assertThat(world.count("case_story where sealed_title || sealed_words <> '' or consent is not null"))
                .isZero();
        assertThat(world.count("story_word")).isZero();
        assertThat(world.count("story_domain")).isZero();
        assertThat(world.count("story_review where sealed_remark <> ''")).isZero();
        assertThat(world.count("agenda_item where title || notes <> '' or sealed_notes <> ''"))
                .isZero();
        assertThat(world.count("agenda_item where session_id = '" + past + "'")).isEqualTo(1);
        assertThat(world.count("timeline_line where what = 'story.withdrawn'")).isEqualTo(1);
        assertThat(browser.text(author, "/stories/" + story)).contains("Ingetrokken verhaal", "De tekst is gewist");
        assertThat(browser.text(table.chair(), "/stories/" + story)).contains("Ingetrokken verhaal");
        assertThat(browser.text(author, "/stories")).contains("Ingetrokken verhaal");
    }

    @Test
    void aStoryThatWasNeverReleasedLeavesNothingForOthers() throws Exception {
        UUID story = browser.submitted(author, table.id());
        assertThat(browser.post(author, "/stories/" + story + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(browser.get(table.reviewer(), "/stories/" + story)).hasStatus(404);
        assertThat(browser.get(table.chair(), "/stories/" + story)).hasStatus(404);
        assertThat(world.count("timeline_line where what = 'story.withdrawn' and on_table"))
                .isZero();
    }

    @Test
    void onlyTheAuthorWithdraws() {
        UUID story = world.insert(Rows.released(world, table));
        for (Actor other : List.of(table.chair(), table.reviewer(), table.resident(), world.administrator())) {
            assertThat(browser.get(other, "/stories/" + story + "/withdrawal")).hasStatus(404);
            assertThat(browser.post(other, "/stories/" + story + "/withdrawal")).hasStatus(404);
        }
        assertThat(world.count("case_story where state = 'RELEASED'")).isEqualTo(1);
    }

    @Test
    void badAddressesLeadNowhere() {
        for (String address : List.of("/stories/x", "/stories/x/check", "/reviews/x", "/stories?after=x")) {
            assertThat(browser.get(author, address)).hasStatus(404);
        }
    }

    private void story(int number) {
        world.insert(Rows.released(world, table)
                .with("title", "Verhaal " + (100 + number), "released_at", Rows.days(number - 60)));
    }
}
