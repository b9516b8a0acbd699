package nl.leertafel.stories;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases texts whose time is over, in the municipality of the scope. Each story in a transaction of its own: what was
 * erased stays so when it stops half-way, and the next time goes on where it stopped.
 */
@Service
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** What shows the same as another story is told with it. */
    static final String TOLD = """
        from (select s.id, s.released_at, coalesce(s.told_at, h.told_at) as told_at
          from case_story s left join case_story h on h.id = s.bundled_in where s.erased_at is null) s
        """;

    /** What never reached the table and waits for its author alone. */
    static final String LEFT_ALONE = """
        from (select s.*, greatest(s.changed_at,
            (select max(r.at) from story_review r where r.story_id = s.id)) as touched_at from case_story s
          where s.erased_at is null and s.state in ('DRAFT', 'RETURNED', 'REFUSED')) s
        """;

    private final CaseStories stories;
    private final Erasure erasure;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Retention(CaseStories stories, Erasure erasure, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.stories = stories;
        this.erasure = erasure;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Twelve months after they were told; the author may ask for it earlier by withdrawing. */
    int eraseTold() {
        Instant before = Terms.toldBefore(LocalDate.now(clock), clock.getZone());
        return each(
                "select id " + TOLD + "where s.told_at < :before",
                Map.of("before", before.atOffset(ZoneOffset.UTC)),
                this::erase);
    }

    /** Left alone for so long that there is just time to say so before they are erased. */
    int remindOfDrafts() {
        LocalDate erasedOn = Terms.erasedOn(LocalDate.now(clock));
        return each(
                "select id " + LEFT_ALONE + "where s.reminded_at is null and s.touched_at < :before",
                Map.of("before", ago(Terms.DAYS_UNTOUCHED - Terms.DAYS_NOTICE)),
                story -> story.remind(erasedOn, clock.instant()));
    }

    /** Only when the author was told long enough ago, however long that took. */
    int eraseDrafts() {
        return each(
                "select id " + LEFT_ALONE + "where s.reminded_at < :reminded and s.touched_at < :before",
                Map.of("reminded", ago(Terms.DAYS_NOTICE), "before", ago(Terms.DAYS_UNTOUCHED)),
                this::erase);
    }

    private void erase(CaseStory story) {
        story.expire(clock.instant());
        stories.saveAndFlush(story); // before its traces, as whoever writes them takes hold of it
        erasure.ofTraces(story.id());
    }

    private Object ago(int days) {
        return clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }

    private int each(String sql, Map<String, ?> values, Consumer<CaseStory> work) {
        List<UUID> found = transactions.execute(
                status -> jdbc.sql(sql).params(values).query(UUID.class).list());
        int done = 0;
        for (UUID id : found) if (alone(id, work)) done++;
        return done;
    }

    /** What somebody else changed at the same moment is for the next time. */
    private boolean alone(UUID id, Consumer<CaseStory> work) {
        try {
            transactions.executeWithoutResult(status -> stories.findById(id).ifPresent(story -> {
                work.accept(story);
                stories.saveAndFlush(story);
            }));
            return true;
        } catch (OptimisticLockingFailureException changed) {
            LOG.info("Story {} was changed meanwhile, and is left as it is", id);
            return false;
        }
    }
}
