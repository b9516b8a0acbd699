package nl.leertafel.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableState;
import nl.leertafel.tables.TableSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for chair and facilitator: a date, an agenda, an invitation, an end. */
@Component
@Transactional(readOnly = true)
class SessionTasks implements TaskSource {
    private static final int SOON = 7;

    private final SessionLists lists;
    private final TableLookup tables;
    private final Clock clock;

    SessionTasks(SessionLists lists, TableLookup tables, Clock clock) {
        this.lists = lists;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Seats seats = tables.seatsOf(actor);
        Set<UUID> prepared = seats.tables(SeatRole::prepares);
        if (prepared.isEmpty()) return List.of();
        List<SessionRow> coming = lists.coming(prepared);
        List<Task> tasks = new ArrayList<>();
        Set<UUID> withPlanned = new HashSet<>();
        for (SessionRow row : coming) {
            // of the planned ones only the first: what is further away can wait
            if (row.state() == SessionState.PLANNED && !withPlanned.add(row.tableId())) continue;
            tasks.addAll(about(row, seats));
        }
        tasks.addAll(withoutDate(prepared, coming));
        return tasks;
    }

    private List<Task> about(SessionRow row, Seats seats) {
        boolean chair = seats.has(row.tableId(), SeatRole.CHAIR);
        boolean facilitator = seats.has(row.tableId(), SeatRole.FACILITATOR);
        Instant now = clock.instant();
        LocalDate today = When.dayOf(now);
        return switch (row.state()) {
            case PLANNED -> planned(row, chair, facilitator, today);
            case CONVENED -> When.dayOf(row.startsAt()).isAfter(today) ? List.of() : List.of(task(row, "open", today));
            case IN_PROGRESS -> row.endsAt().isAfter(now) ? List.of() : List.of(task(row, "end", today));
            case FOLLOW_UP -> chair ? List.of(at(row, "close", false, "/closure")) : List.of();
            default -> List.of();
        };
    }

    private static List<Task> planned(SessionRow row, boolean chair, boolean facilitator, LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        boolean soon = When.dayOf(row.startsAt()).isBefore(today.plusDays(SOON + 1));
        if (chair) tasks.add(at(row, "convene." + row.guard().missing(), soon, ""));
        if (facilitator && !row.guard().story()) tasks.add(at(row, "agenda", soon, "/agenda"));
        return tasks;
    }

    private List<Task> withoutDate(Set<UUID> prepared, List<SessionRow> coming) {
        Set<UUID> dated = coming.stream()
                .filter(row -> row.state().isOpen())
                .map(SessionRow::tableId)
                .collect(Collectors.toSet());
        return tables.find(prepared).values().stream()
                .filter(table -> table.state() == TableState.ACTIVE && !dated.contains(table.id()))
                .sorted(Comparator.comparing(TableSummary::name))
                .map(table -> new Task(
                        Task.Group.CONVENE,
                        table.name(),
                        "sessions.task.plan",
                        List.of(),
                        null,
                        true,
                        "/tables/" + table.id() + "/sessions/new"))
                .toList();
    }

    /** On the day itself, or after it. */
    private static Task task(SessionRow row, String key, LocalDate today) {
        return at(row, key, When.dayOf(row.startsAt()).isBefore(today), "");
    }

    private static Task at(SessionRow row, String key, boolean pressing, String place) {
        return new Task(
                Task.Group.CONVENE,
                row.theme(),
                "sessions.task." + key,
                List.of(),
                When.dayOf(row.startsAt()),
                pressing,
                "/sessions/" + row.id() + place);
    }
}
