package nl.leertafel.stories;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is looking at a story that waits. It tells a second reviewer before they begin; it keeps nobody out. */
@Component
class ReviewClaims {
    /** After this long without a sign of the first, a second one is no longer told. */
    static final Duration TERM = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Another reviewer, who looks at the story since then. */
    record Claim(String name, Instant since) {}

    /**
     * Says that this reviewer looks at the story, unless another one does.
     *
     * @return the other one
     */
    Optional<Claim> look(CaseStory story, Actor reviewer) {
        Instant now = clock.instant();
        jdbc.sql("""
            insert into review_claim as c (story_id, municipality_id, reviewer_id, since, seen_at)
            values (:story, :municipality, :me, :now, :now)
            on conflict (story_id) do update set reviewer_id = :me, seen_at = :now,
              since = case when c.reviewer_id = :me and c.seen_at > :before then c.since else :now end
            where c.reviewer_id = :me or c.seen_at <= :before\
            """)
                .param("story", story.id())
                .param("municipality", story.municipalityId())
                .param("me", reviewer.personId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minus(TERM).atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
            select p.name, c.since from review_claim c join person p on p.id = c.reviewer_id
            where c.story_id = :story and c.reviewer_id <> :me\
            """)
                .param("story", story.id())
                .param("me", reviewer.personId())
                .query((row, number) -> new Claim(
                        row.getString("name"), row.getTimestamp("since").toInstant()))
                .optional();
    }

    @EventListener
    void withdrawn(StoryWithdrawn event) {
        end(event.storyId());
    }

    @EventListener
    void takenBack(StoryTakenBack event) {
        end(event.storyId());
    }

    /** There is nothing left to look at. */
    void end(UUID storyId) {
        jdbc.sql("delete from review_claim where story_id = :story")
                .param("story", storyId)
                .update();
    }
}
