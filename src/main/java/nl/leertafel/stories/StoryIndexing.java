package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.vault.BlindWords;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A story comes into the index when a table may read it, and is indexed anew under a new key; it leaves with its words. */
@Component
class StoryIndexing {
    private static final String WITH_ANOTHER_KEY = """
        select id from case_story where erased_at is null and state in ('RELEASED', 'TOLD', 'FOLLOWED_UP')
        and indexed_with is distinct from ? limit 200
        """;

    private final CaseStories stories;
    private final StoryIndex index;
    private final BlindWords blind;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    StoryIndexing(
            CaseStories stories,
            StoryIndex index,
            BlindWords blind,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.stories = stories;
        this.index = index;
        this.blind = blind;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @EventListener
    void on(StoryReleased released) {
        stories.findById(released.storyId()).ifPresent(index::write);
    }

    @EventListener
    void on(StoryRecalled recalled) {
        index.erase(recalled.storyId());
    }

    @EventListener
    void on(StoryTakenBack takenBack) {
        index.erase(takenBack.storyId());
    }

    /** Each story in a transaction of its own, so that nobody waits for it. */
    int renew() {
        int done = 0;
        for (List<UUID> found = old(); !found.isEmpty(); found = old()) {
            for (UUID id : found) transactions.executeWithoutResult(status -> renew(id));
            done += found.size();
        }
        return done;
    }

    /** What is withdrawn or taken back at the same moment leaves no words behind. */
    private void renew(UUID id) {
        stories.findAndLock(id)
                .filter(story -> story.state().isReleased() && !story.isErased())
                .ifPresent(index::write);
    }

    private List<UUID> old() {
        return transactions.execute(status -> jdbc.sql(WITH_ANOTHER_KEY)
                .param(blind.version())
                .query(UUID.class)
                .list());
    }
}
