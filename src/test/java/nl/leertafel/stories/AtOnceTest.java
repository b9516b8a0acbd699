package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.OwnThread;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.vault.Rotation;
import nl.leertafel.vault.TestVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a story while something else is happening to it. */
@LeertafelTest
class AtOnceTest {
    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CaseStories stories;

    @Autowired
    StoryService service;

    @Autowired
    SendingService sending;

    @Autowired
    BundleService bundles;

    @Autowired
    StagingService staging;

    @Autowired
    ReviewService reviews;

    private final TestVault both = TestVault.rotated();
    private SeatedTable table;
    private Actor author;
    private UUID story;

    @BeforeEach
    void released() {
        table = world.table();
        author = table.frontline();
        story = world.insert(Rows.released(world, table));
    }

    @Test
    void whatIsWithdrawnWhileItIsIndexedAnewLeavesNoWordBehind() {
        StoryIndex index = new StoryIndex(jdbc, both.words());
        StoryIndexing indexing = new StoryIndexing(stories, index, both.words(), jdbc, transactions);
        during(() -> service.withdraw(author, story, Ids.next()), indexing::renew)
                .join();
        assertThat(world.count("story_word")).isZero();
    }

    @Test
    void whatIsTakenBackIsNotBundledIntoAtTheSameMoment() {
        UUID signal = world.insert(Rows.released(world, table));
        Actor facilitator = table.facilitator();
        CompletableFuture<UUID> bundled = during(
                () -> sending.takeBack(author, story, Ids.next()),
                () -> bundles.bundle(facilitator, story, new BundleForm(Ids.next(), Set.of(signal))));
        assertThatThrownBy(bundled::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFound.class);
        assertThat(world.count("case_story where bundled_in is not null")).isZero();
    }

    @Test
    void whatIsTakenBackComesOnNoAgendaAtTheSameMoment() {
        UUID session = world.insert(Rows.session(world, table));
        Actor chair = table.chair();
        CompletableFuture<UUID> put = during(
                () -> sending.takeBack(author, story, Ids.next()),
                () -> staging.putOnAgenda(chair, story, new SessionForm(Ids.next(), session, null)));
        assertThatThrownBy(put::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(NotFound.class);
        assertThat(world.count("agenda_item")).isZero();
    }

    @Test
    void whatComesOnAnAgendaIsNotTakenBackAtTheSameMoment() {
        UUID session = world.insert(Rows.session(world, table));
        CompletableFuture<UUID> takenBack = during(
                () -> staging.putOnAgenda(table.chair(), story, new SessionForm(Ids.next(), session, null)),
                () -> sending.takeBack(author, story, Ids.next()));
        assertThatThrownBy(takenBack::join).hasCauseInstanceOf(RuleBroken.class);
        assertThat(world.count("case_story where state = 'RELEASED'")).isEqualTo(1);
    }

    @Test
    void norByItsReviewer() {
        UUID session = world.insert(Rows.session(world, table));
        CompletableFuture<UUID> recalled = during(
                () -> staging.putOnAgenda(table.chair(), story, new SessionForm(Ids.next(), session, null)),
                () -> reviews.recall(table.reviewer(), story, Ids.next()));
        assertThatThrownBy(recalled::join).hasCauseInstanceOf(RuleBroken.class);
        assertThat(world.count("case_story where state = 'RELEASED'")).isEqualTo(1);
    }

    @Test
    void aTextThatIsBeingChangedStillNeedsItsKey() {
        Rotation rotation = both.rotation(jdbc, transactions);
        world.as(
                author,
                () -> transactions.executeWithoutResult(status -> {
                    stories.findAndLock(story);
                    CompletableFuture.runAsync(() -> world.as(author, rotation::sealAnew), OwnThread.EACH)
                            .join();
                }));
        assertThat(world.as(author, rotation::texts)).containsKey(1);
        world.as(author, rotation::sealAnew);
        assertThat(world.as(author, rotation::texts)).containsOnlyKeys(2);
    }

    /** The second begins before the first is kept, and goes on after. */
    private <T> CompletableFuture<T> during(Runnable first, Supplier<T> second) {
        return world.as(
                author,
                () -> transactions.execute(status -> {
                    first.run();
                    CompletableFuture<T> meanwhile =
                            CompletableFuture.supplyAsync(() -> world.as(author, second), OwnThread.EACH);
                    await().atMost(Duration.ofSeconds(20)).until(() -> isWaiting() || meanwhile.isDone());
                    return meanwhile;
                }));
    }

    private boolean isWaiting() {
        return jdbc.sql("select count(*) > 0 from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock'")
                .query(Boolean.class)
                .single();
    }
}
