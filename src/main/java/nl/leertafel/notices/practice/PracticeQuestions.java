package nl.leertafel.notices.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.failures.ChangeClaimed;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.failures.FailureMerged;
import nl.leertafel.failures.FailureReopened;
import nl.leertafel.failures.FailureResolved;
import nl.leertafel.failures.FailureState;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.failures.FailureUnmerged;
import nl.leertafel.failures.PracticeAskedAgain;
import nl.leertafel.failures.PracticeConfirmed;
import nl.leertafel.failures.PracticeDenied;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Subject;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.tables.Sitter;
import nl.leertafel.tables.TableLookup;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes down what practice has to be asked, and forgets it when there is nothing to ask any more. */
@Component
class PracticeQuestions {
    private static final Duration UNTIL_ASKED = Duration.ofDays(28);
    private static final String DONE = "action.done";

    private final JdbcClient jdbc;
    private final FailureLookup failures;
    private final StoryLookup stories;
    private final TableLookup tables;

    PracticeQuestions(JdbcClient jdbc, FailureLookup failures, StoryLookup stories, TableLookup tables) {
        this.jdbc = jdbc;
        this.failures = failures;
        this.stories = stories;
        this.tables = tables;
    }

    private enum Cause {
        ACTION_DONE,
        CHANGE_CLAIMED,
        ASKED_AGAIN
    }

    @EventListener
    void on(ChangeClaimed claimed) {
        raise(claimed.failureId(), Cause.CHANGE_CLAIMED, claimed.at().plus(UNTIL_ASKED));
        raiseAtTable(claimed.failureId(), claimed.tableId(), Cause.CHANGE_CLAIMED, claimed.at());
    }

    @EventListener
    void on(PracticeAskedAgain again) {
        raise(again.failureId(), Cause.ASKED_AGAIN, again.at());
        raiseAtTable(again.failureId(), again.tableId(), Cause.ASKED_AGAIN, again.at());
    }

    /** Its claim is nobody's any more; what is claimed of the one that stays is asked already. */
    @EventListener
    void on(FailureMerged merged) {
        forget(merged.merged());
    }

    @EventListener
    void on(FailureUnmerged unmerged) {
        FailureSummary back = failures.find(Set.of(unmerged.merged())).get(unmerged.merged());
        if (back == null || back.state() != FailureState.CHANGE_CLAIMED) return;
        raise(back.id(), Cause.CHANGE_CLAIMED, unmerged.at().plus(UNTIL_ASKED));
        raiseAtTable(back.id(), back.tableId(), Cause.CHANGE_CLAIMED, unmerged.at());
    }

    /** Of an action that came from a story alone, the failures that the story shows. */
    @EventListener
    void on(Happened happened) {
        if (!happened.what().equals(DONE)) return;
        Set<UUID> about = ids(happened, Subject.Kind.FAILURE);
        if (about.isEmpty()) about = shownBy(ids(happened, Subject.Kind.STORY));
        about.forEach(failure -> raise(failure, Cause.ACTION_DONE, happened.at().plus(UNTIL_ASKED)));
    }

    @EventListener
    void on(FailureResolved resolved) {
        forget(resolved.failureId());
    }

    @EventListener
    void on(FailureReopened reopened) {
        forget(reopened.failureId());
    }

    /** The claim is off; with the next one everybody is asked again. */
    @EventListener
    void on(PracticeDenied denied) {
        forget(denied.failureId());
    }

    /** Answered on the page of the failure. */
    @EventListener
    void on(PracticeConfirmed confirmed) {
        jdbc.sql("delete from practice_question where failure_id = ? and person_id = ? and answered_at is null")
                .params(confirmed.failureId(), confirmed.by().personId())
                .update();
    }

    private void forget(UUID failure) {
        jdbc.sql("delete from practice_question where failure_id = ? and answered_at is null")
                .param(failure)
                .update();
    }

    private void raise(UUID failure, Cause cause, Instant due) {
        for (UUID story : failures.storiesOf(failure)) {
            for (UUID person : stories.followers(story)) raise(failure, story, person, cause, due);
        }
    }

    /** One open question a person about a failure. An action asks only who was never asked; each claim has its own. */
    private void raise(UUID failure, UUID story, UUID person, Cause cause, Instant due) {
        jdbc.sql("""
            insert into practice_question (id, municipality_id, story_id, failure_id, person_id, cause, due_at,
                                           words, confirms)
            select :id, s.municipality_id, s.id, :failure, :person, :cause, :due, '', false
            from case_story s
            where s.id = :story and s.state <> 'WITHDRAWN' and (:cause <> 'ACTION_DONE' or not exists
              (select from practice_question q where q.failure_id = :failure and q.person_id = :person))
            on conflict (failure_id, person_id) where answered_at is null
            do update set cause = excluded.cause, due_at = excluded.due_at
            where practice_question.asked_at is null
            """)
                .param("id", Ids.next())
                .param("failure", failure)
                .param("person", person)
                .param("cause", cause.name())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("story", story)
                .update();
    }

    /** Whoever sees it every day knows first: they need not wait for what is asked of authors. */
    private void raiseAtTable(UUID failure, UUID table, Cause cause, Instant due) {
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
            do update set cause = excluded.cause, due_at = excluded.due_at
            where practice_question.asked_at is null
            """)
                .param("id", Ids.next())
                .param("failure", failure)
                .param("person", person)
                .param("cause", cause.name())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Set<UUID> shownBy(Set<UUID> stories) {
        if (stories.isEmpty()) return Set.of();
        return jdbc.sql("select failure_id from failure_story where story_id in (:stories)")
                .param("stories", stories)
                .query(UUID.class)
                .set();
    }

    private static Set<UUID> ids(Happened happened, Subject.Kind kind) {
        return happened.about().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }
}
