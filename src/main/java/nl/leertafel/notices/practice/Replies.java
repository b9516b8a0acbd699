package nl.leertafel.notices.practice;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.failures.PracticeDesk;
import nl.leertafel.notices.mail.Outbox;
import nl.leertafel.notices.practice.OpenQuestions.Cause;
import nl.leertafel.people.Actors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers, by whoever was asked: signed in, or with the token of the mail. */
@Service
@Transactional
class Replies {
    private static final String FIND = """
        select q.id, q.failure_id, t.name as table_name, f.statement, q.cause, q.answer
        from practice_question q join system_failure f on f.id = q.failure_id join learning_table t on t.id = f.table_id
        where q.asked_at is not null and q.person_id = :me and
        """;

    private final JdbcClient jdbc;
    private final PracticeDesk desk;
    private final Outbox outbox;
    private final Actors actors;
    private final Clock clock;

    Replies(JdbcClient jdbc, PracticeDesk desk, Outbox outbox, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.outbox = outbox;
        this.actors = actors;
        this.clock = clock;
    }

    private record Asked(
            UUID id,
            UUID failureId,
            String tableName,
            String statement,
            Cause cause,
            @Nullable Reply answer) {
        QuestionPage page() {
            return new QuestionPage(failureId, tableName, statement, cause, answer);
        }
    }

    /** @throws NotFound when the person was not asked this */
    @Transactional(readOnly = true)
    public QuestionPage page(Actor actor, UUID question) {
        return asked(actor, question)
                .filter(one -> isOpenTo(actor, one))
                .orElseThrow(() -> unknown(question))
                .page();
    }

    /** What is over by now says so to whoever holds the mail; another token is answered as if there were nothing. */
    @Transactional(readOnly = true)
    public QuestionPage page(String token) {
        Outbox.Held held = held(token);
        Actor actor = actors.of(held.personId());
        return mailed(actor, held)
                .filter(one -> isOpenTo(actor, one))
                .map(Asked::page)
                .orElse(QuestionPage.OVER);
    }

    public void answer(Actor actor, UUID question, ReplyForm form) {
        Asked asked = asked(actor, question).orElseThrow(() -> unknown(question));
        answer(actor, asked, form);
    }

    public void answer(String token, ReplyForm form) {
        Outbox.Held held = held(token);
        Actor actor = actors.of(held.personId());
        mailed(actor, held).ifPresent(asked -> answer(actor, asked, form));
    }

    /** The first answer counts, also when the button is pressed twice. */
    private void answer(Actor actor, Asked asked, ReplyForm form) {
        if (asked.answer() == null && !isOpenTo(actor, asked)) throw unknown(asked.id());
        Reply answer = Objects.requireNonNull(form.answer());
        int first = jdbc.sql("""
            update practice_question set answer = :answer, words = :words, answered_at = :now
            where id = :id and answered_at is null
            """)
                .param("answer", answer.name())
                .param("words", form.words())
                .param("now", clock.instant().atOffset(UTC))
                .param("id", asked.id())
                .update();
        if (first == 0 || answer == Reply.OTHER) return;
        boolean confirms = desk.answer(asked.failureId(), answer == Reply.YES, form.words(), actor);
        jdbc.sql("update practice_question set confirms = ? where id = ?")
                .params(confirms, asked.id())
                .update();
    }

    private boolean isOpenTo(Actor actor, Asked asked) {
        return asked.answer() != null || desk.wantsToHear(asked.failureId(), actor);
    }

    private Optional<Asked> asked(Actor actor, UUID question) {
        return find("q.id = :key", question, actor);
    }

    private Optional<Asked> mailed(Actor actor, Outbox.Held held) {
        return find("q.mail_id = :key", held.mailId(), actor);
    }

    private Optional<Asked> find(String condition, UUID key, Actor actor) {
        return jdbc.sql(FIND + condition)
                .param("me", actor.personId())
                .param("key", key)
                .query(Asked.class)
                .optional();
    }

    private Outbox.Held held(String token) {
        return outbox.byToken(token).orElseThrow(() -> unknown("of a mail"));
    }

    private static NotFound unknown(Object what) {
        return new NotFound("question", what);
    }
}
