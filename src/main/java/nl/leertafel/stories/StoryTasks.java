package nl.leertafel.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which stories wait for a person: as author, as reviewer, or as whoever prepares sessions. */
@Component
@Transactional(readOnly = true)
class StoryTasks implements TaskSource {
    private static final Duration UNTOUCHED = Duration.ofDays(1);
    private static final int DRAFTS = 5;

    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final ReviewQueue queue;
    private final AnswersWaiting answers;
    private final AnswerTerm term;
    private final StoryTitles titles;
    private final Clock clock;

    StoryTasks(
            JdbcClient jdbc,
            TableLookup tables,
            ReviewQueue queue,
            AnswersWaiting answers,
            AnswerTerm term,
            StoryTitles titles,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.queue = queue;
        this.answers = answers;
        this.term = term;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        List<Task> tasks = new ArrayList<>(toWrite(actor));
        queue.waiting(actor).map(this::toReview).ifPresent(tasks::add);
        Set<UUID> prepared = tables.seatsOf(actor).tables(SeatRole::prepares);
        answers.at(prepared).stream()
                .filter(waiting -> waiting.first().late())
                .map(StoryTasks::toHurry)
                .forEach(tasks::add);
        tasks.addAll(toPlan(prepared));
        return tasks;
    }

    /** Returned ones at once, drafts when they were left alone for a while, refused ones before their text goes. */
    private List<Task> toWrite(Actor actor) {
        return jdbc.sql("""
            select id, municipality_id, sealed_title, state, reminded_at from case_story
            where author_id = :me and erased_at is null
              and (state = 'RETURNED' or (state = 'DRAFT' and changed_at < :before)
                or (state = 'REFUSED' and reminded_at is not null))
            order by reminded_at nulls last, state desc, changed_at desc limit
            """ + DRAFTS)
                .param("me", actor.personId())
                .param("before", clock.instant().minus(UNTOUCHED).atOffset(ZoneOffset.UTC))
                .query(this::write)
                .list();
    }

    private Task write(ResultSet row, int number) throws SQLException {
        boolean returned = row.getString("state").equals("RETURNED");
        String page = row.getString("state").equals("REFUSED") ? "" : "/check";
        String title = titles.of(row);
        LocalDate erasedOn = erasedOn(row.getTimestamp("reminded_at"));
        return new Task(
                Task.Group.TELL,
                title.isEmpty() ? null : title,
                erasedOn != null ? "stories.task.expiring" : returned ? "stories.task.mend" : "stories.task.draft",
                List.of(),
                erasedOn,
                returned || erasedOn != null,
                "/stories/" + row.getObject("id", UUID.class) + page);
    }

    private @Nullable LocalDate erasedOn(@Nullable Timestamp reminded) {
        return reminded == null ? null : Terms.erasedOn(LocalDate.ofInstant(reminded.toInstant(), clock.getZone()));
    }

    private Task toReview(ReviewQueue.Waiting waiting) {
        LocalDate since = LocalDate.ofInstant(waiting.since(), clock.getZone());
        AnswerDue due = term.of(waiting.since());
        LocalDate today = LocalDate.now(clock);
        return new Task(
                Task.Group.REVIEW,
                null,
                "stories.task.review",
                List.of(waiting.count(), ChronoUnit.DAYS.between(since, today)),
                due.by(),
                due.late(),
                "/reviews");
    }

    private static Task toHurry(AnswersWaiting.AtTable waiting) {
        return new Task(
                Task.Group.KEEP,
                null,
                "stories.task.late",
                List.of(waiting.count(), waiting.table()),
                waiting.first().by(),
                true,
                "/tables/" + waiting.tableId());
    }

    private List<Task> toPlan(Set<UUID> prepared) {
        if (prepared.isEmpty()) return List.of();
        return jdbc.sql("""
            select s.table_id, t.name, count(*) as n
            from case_story s join learning_table t on t.id = s.table_id
            where s.table_id in (:tables) and s.state = 'RELEASED' and s.bundled_in is null and not exists
              (select 1 from agenda_item i join learning_session g on g.id = i.session_id
               where i.story_id = s.id and g.state <> 'CANCELLED')
            group by s.table_id, t.name order by t.name
            """).param("tables", prepared).query(StoryTasks::plan).list();
    }

    private static Task plan(ResultSet row, int number) throws SQLException {
        return new Task(
                Task.Group.CONVENE,
                null,
                "stories.task.plan",
                List.of(row.getLong("n"), row.getString("name")),
                null,
                false,
                "/stories?state=released&table=" + row.getObject("table_id", UUID.class));
    }
}
