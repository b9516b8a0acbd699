package nl.leertafel.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureAcknowledged;
import nl.leertafel.failures.FailureLinked;
import nl.leertafel.failures.FailureReopened;
import nl.leertafel.failures.FailureResolved;
import nl.leertafel.rulechecks.RuleChecked;
import nl.leertafel.rulechecks.Verdict;
import nl.leertafel.sessions.SessionCancelled;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;
import nl.leertafel.stories.DraftExpiring;
import nl.leertafel.stories.StoryBundled;
import nl.leertafel.stories.StoryErased;
import nl.leertafel.stories.StoryPutOnAgenda;
import nl.leertafel.stories.StoryRecalled;
import nl.leertafel.stories.StoryReleased;
import nl.leertafel.stories.StoryReturned;
import nl.leertafel.stories.StorySubmitted;
import nl.leertafel.stories.StoryTold;
import nl.leertafel.stories.StoryWithdrawn;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears what of a story. */
@LeertafelTest
class NewsTest {
    @Autowired
    World world;

    @Autowired
    StoryNews news;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    SeatedTable table;
    UUID story;
    UUID session;

    @BeforeEach
    void aReleasedStory() {
        table = world.table();
        story = world.insert(Rows.released(world, table));
        session = world.insert(Rows.session(world, table));
    }

    @Test
    void theAuthorHearsWithoutDoingAnything() {
        happens(new StoryReleased(story, table.id(), table.reviewer(), Rows.now()));
        happens(new StoryPutOnAgenda(story, table.id(), session, table.facilitator(), Rows.now()));
        assertThat(unseen(table.frontline())).containsExactly("ON_AGENDA", "RELEASED");
        assertThat(unseen(table.resident())).isEmpty();
    }

    @Test
    void nobodyHearsOfTheirOwnDoing() {
        happens(new StoryPutOnAgenda(story, table.id(), session, table.frontline(), Rows.now()));
        assertThat(unseen(table.frontline())).isEmpty();
    }

    @Test
    void aFailureIsNewsForEveryStoryThatShowsIt() {
        UUID failure = failureOf(story);
        UUID another = world.insert(
                Rows.released(world, table).with("author_id", table.resident().personId()));
        List<Subject> about = List.of(Subject.failure(failure), Subject.story(story), Subject.story(another));
        happens(new FailureLinked(failure, another, table.id(), table.chair(), Rows.now(), about, "Wij wachten"));
        assertThat(unseen(table.frontline())).containsExactly("FAILURE_SEEN_AGAIN");
        assertThat(unseen(table.resident())).containsExactly("FAILURE_LINKED");
    }

    @Test
    void anActionAboutAFailureIsNewsForItsStories() {
        UUID action = world.insert(Rows.action(world, table));
        happens(new Agreed(
                table.id(),
                table.chair(),
                Rows.now(),
                List.of(Subject.action(action), Subject.failure(failureOf(story)))));
        assertThat(unseen(table.frontline())).containsExactly("ACTION_AGREED");
    }

    @Test
    void whatAClaimedRuleTurnedOutToBeIsNewsForTheStoriesOfItsFailure() {
        UUID check = world.insert(Rows.requested(world, table).with("claim", "Dit mag niet van de wet"));
        List<Subject> about = List.of(Subject.ruleCheck(check), Subject.failure(failureOf(story)));
        happens(verdict(check, about, Verdict.HABIT, false));
        NewsItem told = world.as(table.frontline(), () -> news.unseen(table.frontline()))
                .items()
                .get(0);
        assertThat(told.kind()).isEqualTo("RULE_IS_HABIT");
        assertThat(told.quote()).isEqualTo("Dit mag niet van de wet");
        assertThat(told.link()).isEqualTo(Subject.ruleCheck(check));

        happens(verdict(check, about, Verdict.LAW, true));
        assertThat(unseen(table.frontline())).containsExactly("RULE_IS_CORRECTED");
    }

    private RuleChecked verdict(UUID check, List<Subject> about, Verdict verdict, boolean corrects) {
        return new RuleChecked(check, table.id(), table.official(), Rows.now(), about, "", verdict, corrects);
    }

    @Test
    void whatIsUndoneBeforeItWasSeenIsNoNews() {
        world.insert(Rows.item(world, session, 1, "STORY", "—").with("story_id", story));
        happens(new StoryPutOnAgenda(story, table.id(), session, table.facilitator(), Rows.now()));
        happens(new SessionCancelled(session, table.id(), "Ziek", true, table.chair(), Rows.now()));
        assertThat(unseen(table.frontline())).isEmpty();
    }

    @Test
    void whatWasSeenAndIsUndoneIsNews() {
        world.insert(Rows.item(world, session, 1, "STORY", "—").with("story_id", story));
        happens(new StoryPutOnAgenda(story, table.id(), session, table.facilitator(), Rows.now()));
        thread(table.frontline());
        happens(new SessionCancelled(session, table.id(), "Ziek", true, table.chair(), Rows.now()));
        assertThat(unseen(table.frontline())).containsExactly("OFF_AGENDA");
    }

    @Test
    void onlyTheLastStateOfAFailureIsNews() {
        UUID failure = failureOf(story);
        List<Subject> about = List.of(Subject.failure(failure), Subject.story(story));
        happens(new FailureAcknowledged(failure, table.id(), table.chair(), Rows.now(), about, ""));
        happens(new FailureResolved(failure, table.id(), table.chair(), Rows.now(), about, ""));
        happens(new FailureReopened(failure, table.id(), table.chair(), Rows.now(), about, ""));
        assertThat(unseen(table.frontline())).containsExactly("FAILURE_REOPENED");
        assertThat(thread(table.frontline()))
                .containsExactly("FAILURE_REOPENED", "FAILURE_RESOLVED", "FAILURE_ACKNOWLEDGED");
    }

    @Test
    void aReturnedStoryThatWasSentAgainAsksNothing() {
        happens(new StoryReturned(story, table.id(), table.reviewer(), Rows.now()));
        assertThat(unseen(table.frontline())).containsExactly("RETURNED");
        happens(new StorySubmitted(story, table.id(), table.frontline(), Rows.now()));
        assertThat(unseen(table.frontline())).isEmpty();
    }

    @Test
    void newsOfAWithdrawnStoryDisappears() {
        happens(new StoryTold(story, table.id(), session, table.chair(), Rows.now()));
        happens(new StoryWithdrawn(story, table.id(), true, table.frontline(), Rows.now()));
        assertThat(unseen(table.frontline())).isEmpty();
        assertThat(thread(table.frontline())).isEmpty();
    }

    @Test
    void whoseSignalIsToldWithAnotherStoryFollowsThatStory() {
        UUID signal = world.insert(
                Rows.released(world, table).with("author_id", table.resident().personId()));
        world.sql(jdbc -> jdbc.sql("update case_story set bundled_in = ? where id = ?")
                .params(story, signal)
                .update());
        happens(new StoryBundled(signal, story, table.id(), table.facilitator(), Rows.now()));
        happens(new StoryTold(story, table.id(), session, table.chair(), Rows.now()));
        assertThat(unseen(table.resident())).containsExactly("TOLD", "BUNDLED");
        assertThat(unseen(table.frontline())).containsExactly("TOLD", "JOINED");
        happens(new StoryReturned(story, table.id(), table.reviewer(), Rows.now()));
        assertThat(unseen(table.resident())).containsExactly("TOLD", "BUNDLED");
        assertThat(world.as(table.resident(), () -> news.thread(signal, table.resident())))
                .extracting(NewsItem::kind)
                .containsExactly("TOLD", "BUNDLED");
        assertThat(unseen(table.resident())).isEmpty();
    }

    @Test
    void aReleaseTakenBackBeforeItWasSeenIsNoNews() {
        happens(new StoryReleased(story, table.id(), table.reviewer(), Rows.now()));
        happens(new StoryRecalled(story, table.id(), table.reviewer(), Rows.now()));
        assertThat(unseen(table.frontline())).isEmpty();
        happens(new StoryReleased(story, table.id(), table.reviewer(), Rows.now()));
        thread(table.frontline());
        happens(new StoryRecalled(story, table.id(), table.reviewer(), Rows.now()));
        assertThat(unseen(table.frontline())).containsExactly("RECALLED");
    }

    @Test
    void newsIsSeenOnThePageOfTheStory() {
        happens(new StoryTold(story, table.id(), session, table.chair(), Rows.now()));
        assertThat(thread(table.frontline())).containsExactly("TOLD");
        assertThat(unseen(table.frontline())).isEmpty();
        assertThat(world.as(table.frontline(), () -> news.thread(story, table.frontline())))
                .noneMatch(NewsItem::fresh);
    }

    @Test
    void theButtonLeavesWhatCameLater() {
        happens(new StoryTold(story, table.id(), session, table.chair(), Rows.days(-1)));
        Instant shown = Rows.now();
        happens(new StoryReleased(story, table.id(), table.reviewer(), shown.plusSeconds(5)));
        world.as(table.frontline(), () -> news.seenAll(table.frontline(), shown));
        assertThat(unseen(table.frontline())).containsExactly("RELEASED");
    }

    @Test
    void whoLostTheSeatHearsThatSomethingCameOfItButNotWhatTheTableSays() {
        UUID failure = failureOf(story);
        List<Subject> about = List.of(Subject.failure(failure), Subject.story(story));
        happens(new FailureAcknowledged(failure, table.id(), table.chair(), Rows.now(), about, ""));
        NewsItem before = world.as(
                table.frontline(), () -> news.unseen(table.frontline()).items().get(0));
        assertThat(before.quote()).isNotNull();
        world.sql(jdbc -> jdbc.sql("update seat set person_id = null, state = 'VACANT' where id = ?")
                .param(table.seat(SeatRole.FRONTLINE))
                .update());
        NewsItem after = world.as(
                table.frontline(), () -> news.unseen(table.frontline()).items().get(0));
        assertThat(after.kind()).isEqualTo("FAILURE_ACKNOWLEDGED");
        assertThat(after.quote()).isNull();
        assertThat(after.link()).isNull();
    }

    @Test
    void aDraftThatWasTakenUpAgainNeedsNoReminder() {
        UUID draft = world.insert(Rows.story(world, table).with("changed_at", Rows.days(-80)));
        expires(draft);
        assertThat(unseen(table.frontline())).containsExactly("REMINDED");
        world.sql(jdbc -> jdbc.sql("update case_story set changed_at = now() + interval '1 minute' where id = ?")
                .param(draft)
                .update());
        assertThat(unseen(table.frontline())).isEmpty();
    }

    @Test
    void readingTakesTheSameStatementsHoweverMuchNewsThereIs() throws Exception {
        happens(new StoryTold(story, table.id(), session, table.chair(), Rows.now()));
        int one = Statements.of(() -> unseen(table.frontline())).size();
        for (int i = 0; i < 7; i++) {
            UUID another = world.insert(Rows.released(world, table));
            happens(new StoryTold(another, table.id(), session, table.chair(), Rows.now()));
        }
        assertThat(Statements.of(() -> unseen(table.frontline()))).hasSize(one);
    }

    @Test
    void aDraftThatIsErasedIsHeardInPlaceOfTheReminder() {
        UUID draft = world.insert(Rows.story(world, table).with("changed_at", Rows.days(-100)));
        expires(draft);
        happens(new StoryErased(draft, table.id(), false, Actor.application(world.municipality()), Rows.now()));
        assertThat(unseen(table.frontline())).containsExactly("DRAFT_ERASED");
    }

    private void expires(UUID draft) {
        world.as(
                table.frontline(),
                () -> transactions.executeWithoutResult(status -> events.publishEvent(new DraftExpiring(
                        draft,
                        table.id(),
                        table.frontline().personId(),
                        LocalDate.now().plusDays(14),
                        Rows.now()))));
    }

    private UUID failureOf(UUID shown) {
        UUID failure = world.insert(Rows.acknowledged(world, table));
        world.insert(Rows.part("failure_story", world)
                .with("failure_id", failure, "story_id", shown, "linked_at", Rows.now())
                .with("linked_by", table.chair().personId()));
        return failure;
    }

    private void happens(Happened happened) {
        world.as(happened.by(), () -> transactions.executeWithoutResult(status -> events.publishEvent(happened)));
    }

    private List<String> unseen(Actor actor) {
        return world.as(actor, () -> news.unseen(actor)).items().stream()
                .map(NewsItem::kind)
                .toList();
    }

    private List<String> thread(Actor actor) {
        return world.as(actor, () -> news.thread(story, actor)).stream()
                .map(NewsItem::kind)
                .toList();
    }

    private record Agreed(UUID tableId, Actor by, Instant at, List<Subject> about) implements Happened {
        @Override
        public String what() {
            return "action.agreed";
        }
    }
}
