package nl.leertafel.notices.practice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.shared.Ids;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.tables.Sitter;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where questions to practice lie until they are answered. */
@Repository
class OpenQuestions {
    private final JdbcClient jdbc;
    private final FailureLookup failures;
    private final StoryLookup stories;
    private final TableLookup tables;

    OpenQuestions(JdbcClient jdbc, FailureLookup failures, StoryLookup stories, TableLookup tables) {
        this.jdbc = jdbc;
        this.failures = failures;
        this.stories = stories;
        this.tables = tables;
    }

    enum Cause {
        ACTION_DONE,
        CHANGE_CLAIMED,
        ASKED_AGAIN
    }

    record Done(UUID id, OffsetDateTime endedAt) {}

    /** What was done about the failure, itself or about a story that shows it. */
    List<Done> done(UUID failure, Instant since) {
        return jdbc.sql("""
            select id, ended_at from follow_up_action where state = 'DONE' and ended_at > :since
              and (failure_id = :failure or (failure_id is null
                   and story_id in (select story_id from failure_story where failure_id = :failure)))
            order by ended_at
            """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .query(Done.class)
                .list();
    }

    Set<UUID> shownBy(Set<UUID> stories) {
        if (stories.isEmpty()) return Set.of();
        return jdbc.sql("select failure_id from failure_story where story_id in (:stories)")
                .param("stories", stories)
                .query(UUID.class)
                .set();
    }

    void forget(UUID failure, UUID person) {
        jdbc.sql("delete from practice_question where failure_id = ? and person_id = ? and answered_at is null")
                .params(failure, person)
                .update();
    }

    /** Says of which failures. */
    Set<UUID> forgetAfter(UUID action) {
        return jdbc.sql("delete from practice_question where action_id = ? and answered_at is null returning"
                        + " failure_id")
                .param(action)
                .query(UUID.class)
                .set();
    }

    void forget(UUID failure) {
        jdbc.sql("delete from practice_question where failure_id = ? and answered_at is null")
                .param(failure)
                .update();
    }

    void raise(UUID failure, Cause cause, Instant due, @Nullable UUID action) {
        for (UUID story : failures.storiesOf(failure)) {
            for (UUID person : stories.followers(story)) raise(failure, story, person, cause, due, action);
        }
    }

    /** One open question a person about a failure. An action asks only who was never asked; each claim and round asks anew. */
    private void raise(UUID failure, UUID story, UUID person, Cause cause, Instant due, @Nullable UUID action) {
        jdbc.sql("""
            insert into practice_question (id, municipality_id, story_id, failure_id, person_id, cause, due_at,
                                           words, confirms, action_id)
            select :id, s.municipality_id, s.id, :failure, :person, :cause, :due, '', false, cast(:action as uuid)
            from case_story s
            where s.id = :story and s.state <> 'WITHDRAWN' and (:cause <> 'ACTION_DONE' or not exists
              (select from practice_question q where q.failure_id = :failure and q.person_id = :person))
            on conflict (failure_id, person_id) where answered_at is null
            do update set cause = excluded.cause, due_at = excluded.due_at, action_id = excluded.action_id,
                          asked_at = null, mail_id = null
            where practice_question.asked_at is null or excluded.cause <> 'ACTION_DONE'
            """)
                .param("id", Ids.next())
                .param("failure", failure)
                .param("person", person)
                .param("cause", cause.name())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("story", story)
                .param("action", action)
                .update();
    }

    /** Whoever sees it every day knows first: they need not wait for what is asked of authors. */
    void raiseAtTable(UUID failure, UUID table, Cause cause, Instant due) {
        tables.sitters(table).stream()
                .filter(sitter -> sitter.role().isFromPractice())
                .map(Sitter::personId)
                .distinct()
                .forEach(person -> raiseFor(failure, person, cause, due));
    }

    private void raiseFor(UUID failure, UUID person, Cause cause, Instant due) {
        jdbc.sql("""
            insert into practice_question (id, municipality_id, failure_id, person_id, cause, due_at, words, confirms)
            select :id, f.municipality_id, f.id, :person, :cause, :due, '', false
            from system_failure f where f.id = :failure and f.owner_id is distinct from :person
            on conflict (failure_id, person_id) where answered_at is null
            do update set cause = excluded.cause, due_at = excluded.due_at, action_id = excluded.action_id,
                          asked_at = null, mail_id = null
            """)
                .param("id", Ids.next())
                .param("failure", failure)
                .param("person", person)
                .param("cause", cause.name())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }
}
