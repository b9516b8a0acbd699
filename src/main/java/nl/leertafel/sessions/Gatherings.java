package nl.leertafel.sessions;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.PanelSource;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.shared.WorkingDays;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableState;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of one table together: its list, its part of the table's page, and what its rhythm proposes. */
@Service
@Transactional(readOnly = true)
class Gatherings implements PanelSource {
    private final SessionAccess access;
    private final SessionLists lists;
    private final LearningSessions sessions;
    private final TableLookup tables;
    private final WorkingDays workingDays;
    private final Clock clock;

    Gatherings(
            SessionAccess access,
            SessionLists lists,
            LearningSessions sessions,
            TableLookup tables,
            WorkingDays workingDays,
            Clock clock) {
        this.access = access;
        this.lists = lists;
        this.sessions = sessions;
        this.tables = tables;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    GatheringsPage list(Actor actor, UUID tableId, @Nullable UUID after) {
        access.mustSitAt(tableId, actor);
        List<SessionRow> past = lists.past(tableId, after);
        boolean more = past.size() > SessionLists.PAGE;
        List<SessionRow> shown = more ? past.subList(0, SessionLists.PAGE) : past;
        return new GatheringsPage(
                tables.find(tableId).pinned(),
                after == null ? lists.coming(List.of(tableId)) : List.of(),
                shown,
                more ? shown.get(shown.size() - 1).id() : null,
                after == null,
                tables.seatsOf(actor).has(tableId, SeatRole::prepares));
    }

    /** The table for which somebody may plan. */
    Purpose table(Actor actor, UUID tableId) {
        access.mustPrepareAt(tableId, actor);
        return tables.find(tableId).pinned();
    }

    /** What the rhythm of the table proposes: as long after its last date as it says, or on the working day after it, same time, same place. */
    PlanForm proposal(Actor actor, UUID tableId) {
        access.mustPrepareAt(tableId, actor);
        TableSummary table = tables.find(tableId);
        return sessions.findFirstByTableIdAndStateNotOrderByStartsAtDescIdDesc(tableId, SessionState.CANCELLED)
                .map(last -> after(last.appointment(), Math.max(1, table.rhythmWeeks())))
                .orElseGet(PlanForm::empty);
    }

    @Override
    public List<Panel> panels(Subject about, Actor actor) {
        if (about.kind() != Subject.Kind.TABLE) return List.of();
        Seats seats = tables.seatsOf(actor);
        if (!seats.sitsAt(about.id())) return List.of();
        TableSessions content = of(tables.find(about.id()), seats);
        return List.of(new Panel(100, false, "sessions/panel-on-table", content));
    }

    private TableSessions of(TableSummary table, Seats seats) {
        List<SessionRow> open = lists.coming(List.of(table.id()));
        List<SessionRow> ahead =
                open.stream().filter(row -> row.state().isOpen()).toList();
        boolean active = table.state() == TableState.ACTIVE;
        SessionLists.Held held = lists.held(table.id());
        return new TableSessions(
                table.id(),
                held.count(),
                ahead,
                ahead.isEmpty() ? null : When.of(ahead.get(0).startsAt(), clock.instant()),
                open.stream()
                        .filter(row -> row.state() == SessionState.FOLLOW_UP)
                        .findFirst()
                        .orElse(null),
                active && ahead.isEmpty(),
                active ? TableSessions.Late.of(held.last(), ahead, table.rhythmWeeks()) : null,
                (active || table.state() == TableState.SETTING_UP) && seats.has(table.id(), SeatRole::prepares));
    }

    private PlanForm after(Appointment last, int weeks) {
        ZonedDateTime starts = last.startsAt().atZone(TravellingClock.AMSTERDAM);
        ZonedDateTime ends = last.endsAt().atZone(TravellingClock.AMSTERDAM);
        Instant now = clock.instant();
        do {
            starts = starts.plusWeeks(weeks);
            ends = ends.plusWeeks(weeks);
        } while (!starts.toInstant().isAfter(now));
        int days = untilWorkingDay(starts.toLocalDate());
        Instant begin = starts.plusDays(days).toInstant();
        Instant end = ends.plusDays(days).toInstant();
        return PlanForm.of(new Appointment("", begin, end, last.place(), last.videoLink()), Ids.next(), 0);
    }

    /** None for a table that meets at weekends, when those who work elsewhere can come. */
    private int untilWorkingDay(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) return 0;
        int days = 0;
        while (!workingDays.includes(day.plusDays(days))) days++;
        return days;
    }
}
