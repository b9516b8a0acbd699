package nl.leertafel.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.stories.StoryReleased;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has things happen, and does by hand what the jobs do by themselves. */
@Component
public class Office {
    private final Postman postman;
    private final Preferences preferences;
    private final RecurringTask<Void> digest;
    private final RecurringTask<Void> questions;
    private final RecurringTask<Void> rules;
    private final RecurringTask<Void> reminders;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Office(
            Postman postman,
            Preferences preferences,
            @Qualifier("digestOfNews") RecurringTask<Void> digest,
            @Qualifier("practiceIsAsked") RecurringTask<Void> questions,
            @Qualifier("rulesAreAskedFor") RecurringTask<Void> rules,
            @Qualifier("promisesAreBroughtToMind") RecurringTask<Void> reminders,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.postman = postman;
        this.preferences = preferences;
        this.digest = digest;
        this.questions = questions;
        this.rules = rules;
        this.reminders = reminders;
        this.events = events;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All in one transaction. */
    public void happens(World world, Happened... happened) {
        world.as(
                happened[0].by(),
                () -> transactions.executeWithoutResult(
                        status -> List.of(happened).forEach(events::publishEvent)));
    }

    public void wants(World world, Actor actor, Cadence cadence) {
        world.as(actor, () -> preferences.choose(actor, cadence));
    }

    /** One mail of news that is to leave at once. */
    public UUID oneWaits(World world) {
        SeatedTable table = world.table();
        UUID story = world.insert(Rows.released(world, table));
        wants(world, table.frontline(), Cadence.AT_ONCE);
        happens(world, new StoryReleased(story, table.id(), table.reviewer(), clock.instant()));
        return waiting(world).get(0);
    }

    public void digest() {
        carryOut(digest);
    }

    public void remind() {
        carryOut(reminders);
    }

    public void askPractice() {
        carryOut(questions);
    }

    public void askForRules() {
        carryOut(rules);
    }

    private static void carryOut(RecurringTask<Void> job) {
        job.execute(new TaskInstance<>(job.getName(), "by hand"), null);
    }

    /** What waits in the municipality, each by the job that was scheduled with it. */
    public void deliver(World world) {
        waiting(world).forEach(mail -> deliver(world, mail));
    }

    public void deliver(World world, UUID mail) {
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'notices-mail' and"
                                + " task_instance = ?")
                        .param(world.municipality() + "/" + mail)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        postman.deliver(world.municipality(), mail);
    }

    public List<UUID> waiting(World world) {
        return world.sql(
                client -> client.sql("select id from mail where state = 'WAITING' and next_at <= ? order by id")
                        .param(Post.stored(clock.instant()))
                        .query(UUID.class)
                        .list());
    }
}
