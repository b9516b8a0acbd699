package nl.leertafel.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leertafel.notices.NewsLookup;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Standing;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.timeline.TimelineLine;
import nl.leertafel.timeline.TimelineLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from all modules what waits for somebody. */
@Service
@Transactional(readOnly = true)
class Today {
    private static final int NEWS = 6;

    private static final Comparator<Task> FIRST = Comparator.comparing((Task task) -> !task.pressing())
            .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<TaskSource> sources;
    private final TableLookup tables;
    private final NextSessions sessions;
    private final TimelineLookup timeline;
    private final NewsLookup stories;
    private final Clock clock;

    Today(
            List<TaskSource> sources,
            TableLookup tables,
            NextSessions sessions,
            TimelineLookup timeline,
            NewsLookup stories,
            Clock clock) {
        this.sources = sources;
        this.tables = tables;
        this.sessions = sessions;
        this.timeline = timeline;
        this.stories = stories;
        this.clock = clock;
    }

    TodayPage page(Actor actor, Locale language) {
        Seats seats = tables.seatsOf(actor);
        return new TodayPage(
                LocalDate.now(clock),
                actor.name().strip().split("\\s+")[0],
                groups(actor, language),
                sessions.soonest(seats).orElse(null),
                news(actor),
                stories.unseen(actor),
                !seats.tables(SeatRole::isFromPractice).isEmpty(),
                welcome(actor, seats),
                seats.tables().size() > 1);
    }

    private List<TaskGroup> groups(Actor actor, Locale language) {
        Map<Task.Group, List<Task>> byGroup = sources.stream()
                .flatMap(source -> source.tasks(actor).stream())
                .sorted(FIRST)
                .collect(Collectors.groupingBy(Task::group, TreeMap::new, Collectors.toList()));
        List<TaskGroup> groups = new ArrayList<>();
        int number = 1;
        for (Map.Entry<Task.Group, List<Task>> entry : byGroup.entrySet()) {
            List<ShownTask> shown = new ArrayList<>();
            for (Task task : entry.getValue()) shown.add(shown(task, number++, language));
            groups.add(new TaskGroup(entry.getKey(), shown));
        }
        return groups;
    }

    private ShownTask shown(Task task, int number, Locale language) {
        Object[] arguments = task.arguments().stream()
                .map(argument -> inWords(argument, language))
                .toArray();
        return new ShownTask(task, number, arguments, LocalDate.now(clock));
    }

    /** Messages know numbers and words; days become words. */
    private Object inWords(Object argument, Locale language) {
        if (argument instanceof Instant instant)
            return inWords(LocalDate.ofInstant(instant, clock.getZone()), language);
        if (argument instanceof LocalDate day)
            return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
        return argument;
    }

    /** What somebody did three times on one day is news once. */
    private List<TimelineLine> news(Actor actor) {
        Set<List<Object>> told = new HashSet<>();
        return timeline.latest(actor, 3 * NEWS).stream()
                .filter(line -> told.add(List.of(
                        line.what(),
                        String.valueOf(line.person()),
                        line.detail(),
                        String.valueOf(line.link()),
                        LocalDate.ofInstant(line.at(), clock.getZone()))))
                .limit(NEWS)
                .toList();
    }

    private static @Nullable String welcome(Actor actor, Seats seats) {
        if (actor.isAdministrator() || !seats.held().isEmpty()) return null;
        return actor.standing() == Standing.READER ? "overview.welcome.reader" : "overview.welcome.unseated";
    }
}
