package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.Task;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LeertafelTest
class StagingPagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StoryTasks tasks;

    @Autowired
    StoryPanels panels;

    @Autowired
    StoryLookup lookup;

    private StoryBrowser browser;
    private SeatedTable table;
    private UUID story;
    private UUID session;

    @BeforeEach
    void table() {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        story = world.insert(Rows.released(world, table));
        session = world.insert(Rows.session(world, table));
    }

    @Test
    void chairAndFacilitatorPutItOnAnAgendaOnce() throws Exception {
        assertThat(browser.text(table.chair(), "/stories/" + story)).contains("Zet op de agenda", "Thuiszitters");
        UUID token = Ids.next();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(browser.post(table.facilitator(), address("agenda"), "submission", token, "sessionId", session))
                    .hasRedirectedUrl("/stories/" + story);
        }
        browser.post(table.chair(), address("agenda"), "sessionId", session, "fromSession", "true");
        assertThat(world.count("agenda_item where kind = 'STORY' and minutes = 25"))
                .isEqualTo(1);
        assertThat(world.count("timeline_line where what = 'story.onAgenda'")).isEqualTo(1);
        assertThat(browser.text(table.chair(), "/stories/" + story)).doesNotContain("Zet op de agenda");
    }

    @Test
    void noAgendaThatIsFixedOrOfAnotherTable() {
        UUID elsewhere = world.insert(Rows.session(world, world.table()));
        UUID closed = world.insert(begun("CLOSED").with("closed_at", Rows.now()));
        for (UUID wrong : List.of(elsewhere, closed, Ids.next())) {
            assertThat(browser.post(table.chair(), address("agenda"), "sessionId", wrong))
                    .hasStatus(409)
                    .bodyText()
                    .contains("ligt vast");
        }
        assertThat(world.count("agenda_item where story_id is not null")).isZero();
    }

    @Test
    void isToldInASessionThatHasBegun() throws Exception {
        assertThat(browser.post(table.chair(), address("telling"), "sessionId", session))
                .hasStatus(409)
                .bodyText()
                .contains("nog niet begonnen");
        UUID begun = world.insert(begun("IN_PROGRESS"));
        assertThat(browser.text(table.chair(), "/stories/" + story)).contains("Is het verteld?");
        assertThat(browser.post(table.facilitator(), address("telling"), "sessionId", begun, "fromSession", "true"))
                .hasRedirectedUrl("/sessions/" + begun);
        assertThat(world.count("case_story where state = 'TOLD' and told_in = '" + begun + "'"))
                .isEqualTo(1);
        assertThat(browser.post(table.facilitator(), address("telling"), "sessionId", begun))
                .hasStatus(409);
        assertThat(browser.text(table.facilitator(), "/stories/" + story)).contains("Terugkoppelen");
        assertThat(browser.post(table.facilitator(), address("follow-up"))).hasRedirectedUrl("/stories/" + story);
        assertThat(world.count("case_story where state = 'FOLLOWED_UP'")).isEqualTo(1);
    }

    @Test
    void nobodyElseHasTheseButtons() throws Exception {
        world.insert(begun("IN_PROGRESS"));
        List<Actor> others = List.of(
                table.frontline(),
                table.boardMember(),
                table.reviewer(),
                world.administrator(),
                world.table().chair());
        for (Actor other : others) {
            for (String button : List.of("agenda", "telling", "follow-up")) {
                assertThat(browser.post(other, address(button), "sessionId", session))
                        .hasStatus(404);
            }
        }
        assertThat(browser.text(table.boardMember(), "/stories/" + story))
                .doesNotContain("Zet op de agenda", "Is het verteld?");
    }

    @Test
    void waitsForWhoeverCanDoSomething() {
        world.insert(Rows.story(world, table).with("changed_at", Rows.days(-3)));
        world.insert(Rows.story(world, table).with("title", "Net begonnen"));
        world.insert(Rows.released(world, table).with("state", "RETURNED", "title", "Terug"));
        world.insert(Rows.released(world, table).with("state", "SUBMITTED"));
        assertThat(of(table.frontline()))
                .extracting(Task::key)
                .containsExactly("stories.task.mend", "stories.task.draft");
        assertThat(of(table.reviewer())).extracting(Task::key).containsExactly("stories.task.review");
        assertThat(of(table.chair())).extracting(Task::key).containsExactly("stories.task.plan");
        assertThat(of(table.chair()).get(0).arguments()).first().isEqualTo(1L);
        assertThat(of(table.resident())).isEmpty();
        browser.post(table.chair(), address("agenda"), "sessionId", session);
        assertThat(of(table.chair())).isEmpty();
    }

    @Test
    void standsOnThePagesOfItsTableAndOfSessions() throws Exception {
        assertThat(browser.text(table.frontline(), "/tables/" + table.id()))
                .contains("Thuiszitter zonder plek", "/stories/new?table=" + table.id())
                .doesNotContain("??");
        assertThat(browser.text(table.chair(), "/sessions/" + session))
                .contains("Thuiszitter zonder plek", "/stories/" + story + "/agenda")
                .doesNotContain("??");
        assertThat(of(Subject.table(table.id()), world.administrator())).isEmpty();
        assertThat(of(Subject.session(session), table.boardMember())).isEmpty();
        UUID begun = world.insert(begun("FOLLOW_UP"));
        world.insert(Rows.item(world, begun, 1, "STORY", "x").with("story_id", story));
        assertThat(browser.text(table.facilitator(), "/sessions/" + begun))
                .contains("/stories/" + story + "/telling")
                .doesNotContain("??");
    }

    @Test
    void noWordIsNotedAboutAStoryThatIsWithdrawn() {
        UUID running = world.insert(begun("IN_PROGRESS"));
        UUID item = world.insert(
                Rows.item(world, running, 0, "STORY", "").with("story_id", story, "notes", "De jongen wachtte."));
        browser.post(table.frontline(), "/stories/" + story + "/withdrawal");
        String notes = "/sessions/" + running + "/agenda/" + item + "/notes";
        assertThat(browser.post(table.chair(), notes, "version", 0, "notes", "De jongen wachtte."))
                .hasStatus(409);
        assertThat(browser.post(table.chair(), notes, "version", 1, "notes", "De jongen wachtte."))
                .hasStatus(409)
                .bodyText()
                .contains("ingetrokken of gewist", "De jongen wachtte.");
        assertThat(world.count("agenda_item where sealed_notes <> ''")).isZero();
        assertThat(browser.post(table.chair(), notes, "version", 1, "notes", "", "outcome", "INFORMATION"))
                .hasStatus3xxRedirection();
    }

    @Test
    void isFoundByWhoMaySeeIt() {
        UUID draft = world.insert(Rows.story(world, table));
        List<UUID> both = List.of(story, draft);
        assertThat(world.as(table.chair(), () -> lookup.find(both, table.chair())))
                .containsOnlyKeys(story);
        assertThat(world.as(table.frontline(), () -> lookup.find(both, table.frontline())))
                .containsOnlyKeys(story, draft);
        assertThat(world.as(table.chair(), () -> lookup.released(table.id(), table.chair())))
                .extracting(StorySummary::id)
                .containsExactly(story);
        Actor administrator = world.administrator();
        assertThat(world.as(administrator, () -> lookup.released(table.id(), administrator)))
                .isEmpty();
    }

    private List<Task> of(Actor actor) {
        return world.as(actor, () -> tasks.tasks(actor));
    }

    private List<Panel> of(Subject about, Actor actor) {
        return world.as(actor, () -> panels.panels(about, actor));
    }

    private Rows.Row begun(String state) {
        return Rows.session(world, table)
                .with("state", state, "convened_at", Rows.days(-9))
                .with("starts_at", Rows.days(-1), "ends_at", Rows.now());
    }

    private String address(String button) {
        return "/stories/" + story + "/" + button;
    }
}
