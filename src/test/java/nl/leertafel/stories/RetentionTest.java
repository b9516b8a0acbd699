package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LeertafelTest
@RecordApplicationEvents
class RetentionTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Retention retention;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

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
    void twelveMonthsAfterTheTellingTheTextGoesEverywhereAndALineStays() throws Exception {
        UUID session = closedSession();
        UUID story = told(startOfDay(LocalDate.now(clock).minusMonths(12)).plusHours(23), session);
        remark(story);
        UUID item = world.insert(Rows.item(world, session, 1, "STORY", "De taxi")
                .with("story_id", story)
                .with("notes", "De jongen werd vergeten.", "outcome", "INFORMATION"));

        assertThat(run(() -> retention.eraseTold())).isEqualTo(1);

        assertThat(world.count("case_story where erased_at is not null and sealed_title || sealed_words = ''"))
                .isEqualTo(1);
        assertThat(world.count("story_review where sealed_remark <> ''")).isZero();
        assertThat(world.count("story_word")).isZero();
        assertThat(world.count("agenda_item where id = '" + item + "' and sealed_notes = ''"))
                .isEqualTo(1);
        assertThat(world.count("timeline_line where what = 'story.erased' and person_id is null and on_table"))
                .isEqualTo(1);
        assertThat(browser.text(table.chair(), "/stories/" + story))
                .contains("Verhaal waarvan de tekst is gewist", "De bewaartermijn was voorbij")
                .contains("Leertafel wiste de tekst van een verhaal")
                .doesNotContain("??");
        assertThat(browser.text(table.chair(), "/stories")).contains("Verhaal waarvan de tekst is gewist");
        assertThat(browser.text(table.chair(), "/sessions/" + session)).contains("Verhaal waarvan de tekst is gewist");
        assertThat(browser.text(author, "/stories/" + story)).contains("Tekst gewist, de termijn was voorbij");
        assertThat(run(() -> retention.eraseTold())).isZero();
    }

    @Test
    void aSignalInABundleHasTheTermOfTheStoryWithWhichItWasTold() {
        UUID story = told(startOfDay(LocalDate.now(clock).minusMonths(13)), closedSession());
        world.insert(Rows.released(world, table).with("bundled_in", story));
        assertThat(run(() -> retention.eraseTold())).isEqualTo(2);
        assertThat(world.count("story_word")).isZero();
    }

    @Test
    void beforeThatDayTheTextIsThere() {
        told(startOfDay(LocalDate.now(clock).minusMonths(12).plusDays(1)), closedSession());
        assertThat(run(() -> retention.eraseTold())).isZero();
        assertThat(world.count("story_word")).isPositive();
    }

    @Test
    void anErasedStoryIsNotPutOnAnAgendaWithdrawnOrLoggedAsRead() throws Exception {
        UUID story = told(startOfDay(LocalDate.now(clock).minusMonths(14)), closedSession());
        run(() -> retention.eraseTold());
        UUID session = world.insert(Rows.session(world, table));
        assertThat(browser.post(table.chair(), "/stories/" + story + "/agenda", "sessionId", session))
                .hasStatus(409);
        assertThat(browser.post(author, "/stories/" + story + "/withdrawal")).hasStatus(409);
        browser.text(table.boardMember(), "/stories/" + story);
        assertThat(world.count("story_reading")).isZero();
    }

    @Test
    void anAuthorHearsInAdvanceThatADraftGoes() throws Exception {
        UUID story = draft(-77);
        assertThat(run(() -> retention.remindOfDrafts())).isEqualTo(1);
        assertThat(run(() -> retention.remindOfDrafts())).isZero();
        assertThat(events.stream(DraftExpiring.class)
                        .filter(expiring -> expiring.storyId().equals(story)))
                .singleElement()
                .satisfies(expiring -> {
                    assertThat(expiring.authorId()).isEqualTo(author.personId());
                    assertThat(expiring.erasedOn())
                            .isEqualTo(LocalDate.now(clock).plusDays(14));
                });
        assertThat(browser.text(author, "/")).contains("Ga je niet verder, dan wissen we de tekst.");
    }

    @Test
    void aReminderFromBeforeItWasSentDoesNotCountAfter() throws Exception {
        UUID story = browser.draft(author, table.id());
        remind(story, -20);
        assertThat(browser.send(author, story)).hasStatus3xxRedirection();
        browser.judge(table.reviewer(), story, "return", "Zonder de school graag.");
        assertThat(browser.text(author, "/")).doesNotContain("dan wissen we de tekst");
        world.sql(jdbc -> jdbc.sql("update case_story set changed_at = now() - interval '200 days'")
                .update());
        world.sql(jdbc -> jdbc.sql("update story_review set at = now() - interval '100 days'")
                .update());
        assertThat(run(() -> retention.eraseDrafts())).isZero();
        assertThat(run(() -> retention.remindOfDrafts())).isEqualTo(1);
    }

    @Test
    void anAuthorHearsThatARefusedStoryGoes() throws Exception {
        UUID story = world.insert(Rows.released(world, table)
                .with("state", "REFUSED", "released_at", null, "changed_at", Rows.days(-80)));
        assertThat(browser.text(author, "/")).doesNotContain(story.toString());
        run(() -> retention.remindOfDrafts());
        assertThat(browser.text(author, "/")).contains("dan wissen we de tekst", "href=\"/stories/" + story + "\"");
        remind(story, -20);
        world.sql(jdbc -> jdbc.sql("update case_story set changed_at = now() - interval '100 days'")
                .update());
        assertThat(run(() -> retention.eraseDrafts())).isEqualTo(1);
        assertThat(browser.text(author, "/stories/" + story)).doesNotContain("/copy\"");
        assertThat(browser.post(author, "/stories/" + story + "/copy")).hasStatus(404);
    }

    @Test
    void whatWasTouchedLatelyIsLeftInPeace() {
        draft(-75);
        UUID returned = world.insert(Rows.story(world, table)
                .with("state", "RETURNED", "consent", "PARENTS")
                .with("changed_at", Rows.days(-200), "submitted_at", Rows.days(-200)));
        world.insert(review(returned).with("at", Rows.days(-20)));
        assertThat(run(() -> retention.remindOfDrafts())).isZero();
    }

    @Test
    void whatComesBackOrWaitsAtTheReviewerIsNoDraft() {
        world.insert(Rows.released(world, table).with("changed_at", Rows.days(-300)));
        world.insert(Rows.released(world, table)
                .with("state", "SUBMITTED", "released_at", null, "changed_at", Rows.days(-300)));
        assertThat(run(() -> retention.remindOfDrafts())).isZero();
        assertThat(run(() -> retention.eraseDrafts())).isZero();
    }

    @Test
    void aDraftGoesOnlyWhenItsAuthorWasToldLongEnoughAgo() throws Exception {
        UUID late = draft(-200);
        remind(late, -13);
        UUID early = draft(-89);
        remind(early, -20);
        draft(-300);
        assertThat(run(() -> retention.eraseDrafts())).isZero();
        UUID due = draft(-91);
        remind(due, -15);
        assertThat(run(() -> retention.eraseDrafts())).isEqualTo(1);
        assertThat(browser.text(author, "/stories/" + due)).contains("Verhaal waarvan de tekst is gewist");
        assertThat(browser.text(author, "/stories")).contains("Gewist", "omdat het lang bleef liggen");
        assertThat(world.count("timeline_line where what = 'story.draftErased' and not on_table"))
                .isEqualTo(1);
        assertThat(browser.get(table.chair(), "/stories/" + due)).hasStatus(404);
    }

    @Test
    void whoGoesOnWithADraftKeepsIt() throws Exception {
        UUID story = draft(-100);
        remind(story, -20);
        browser.write(author, story, "meaning", "meaning", "Hij durft weer.");
        assertThat(run(() -> retention.eraseDrafts())).isZero();
        assertThat(world.count("case_story where reminded_at is not null")).isZero();
    }

    @Test
    void anAdministratorSeesHowManyGoWhenAndNoTitle() throws Exception {
        told(startOfDay(LocalDate.now(clock).minusMonths(3)), closedSession());
        draft(-10);
        world.insert(Rows.released(world, table));
        String page = browser.text(world.administrator(), "/retention");
        assertThat(page)
                .contains(
                        "Wat wanneer gewist wordt", "Eén verhaal is vrijgegeven", "Sleutel 1, nu in gebruik: 6 teksten")
                .doesNotContain("Thuiszitter", "??", "stories/");
        assertThat(page.split("<tr class")).hasSize(4);
        assertThat(browser.text(world.administrator(), "/people")).contains("/retention");
    }

    @Test
    void nobodyElseDoes() {
        for (Actor other : new Actor[] {author, table.chair(), table.reviewer(), world.reader()})
            assertThat(browser.get(other, "/retention")).hasStatus(404);
    }

    private int run(Supplier<Integer> work) {
        return world.as(author, work);
    }

    private UUID told(ZonedDateTime at, UUID session) {
        return world.insert(
                Rows.released(world, table).with("state", "TOLD", "told_at", at.toInstant(), "told_in", session));
    }

    private ZonedDateTime startOfDay(LocalDate day) {
        return day.atStartOfDay(clock.getZone());
    }

    private UUID closedSession() {
        Instant then = Rows.days(-400);
        return world.insert(Rows.session(world, table)
                .with("state", "CLOSED", "convened_at", then, "closed_at", then, "starts_at", then)
                .with("ends_at", Rows.days(-399)));
    }

    private UUID draft(int days) {
        return world.insert(
                Rows.story(world, table).with("changed_at", Rows.days(days), "created_at", Rows.days(days)));
    }

    private void remind(UUID story, int days) {
        world.sql(jdbc -> jdbc.sql("update case_story set reminded_at = now() + make_interval(days => ?) where id = ?")
                .params(days, story)
                .update());
    }

    private void remark(UUID story) {
        world.insert(review(story));
    }

    private Rows.Row review(UUID story) {
        return Rows.part("story_review", world)
                .with(
                        "id",
                        Ids.next(),
                        "story_id",
                        story,
                        "reviewer_id",
                        table.reviewer().personId())
                .with("at", Rows.now(), "decision", "RETURNED", "remark", "Zonder de jongen graag.");
    }
}
