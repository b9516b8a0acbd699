package nl.leertafel.notices.practice;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was asked and is not answered. A claim, and what is asked again, asks everybody from practice by itself: that stands there once. */
@Component
@Transactional(readOnly = true)
class QuestionTasks implements TaskSource {
    private static final Set<String> ASKED_OF_ALL = Set.of("CHANGE_CLAIMED", "RESOLVED");

    private final JdbcClient jdbc;
    private final TableLookup tables;

    QuestionTasks(JdbcClient jdbc, TableLookup tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    private record Open(UUID id, String statement, String cause, String state, UUID tableId, boolean own) {}

    @Override
    public List<Task> tasks(Actor actor) {
        List<Open> open =
                jdbc.sql("""
                    select q.id, f.statement, q.cause, f.state, f.table_id, f.owner_id is not distinct from :me as own
                    from practice_question q join system_failure f on f.id = q.failure_id
                    where q.person_id = :me and q.asked_at is not null and q.answered_at is null
                    order by q.asked_at, q.id
                    """).param("me", actor.personId()).query(Open.class).list();
        if (open.isEmpty()) return List.of();
        Seats seats = tables.seatsOf(actor);
        return open.stream()
                .filter(one -> !one.own() && seats.has(one.tableId(), QuestionTasks::hasSay))
                .filter(one ->
                        !ASKED_OF_ALL.contains(one.state()) || !seats.has(one.tableId(), SeatRole::isFromPractice))
                .map(QuestionTasks::task)
                .toList();
    }

    private static boolean hasSay(SeatRole role) {
        return role != SeatRole.GUEST && role != SeatRole.PRIVACY_REVIEWER;
    }

    private static Task task(Open one) {
        return new Task(
                Task.Group.CONFIRM,
                one.statement(),
                "notices.task.question." + one.cause(),
                List.of(),
                null,
                false,
                "/questions/" + one.id());
    }
}
