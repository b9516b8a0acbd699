package nl.leertafel.failures;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FailureIntakeService implements FailureIntake {
    private final SystemFailures failures;
    private final Untouched untouched;
    private final Likeness likeness;
    private final TableLookup tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FailureIntakeService(
            SystemFailures failures,
            Untouched untouched,
            Likeness likeness,
            TableLookup tables,
            ApplicationEventPublisher events,
            Clock clock) {
        this.failures = failures;
        this.untouched = untouched;
        this.likeness = likeness;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TableSummary> tables(Actor actor) {
        Seats seats = tables.seatsOf(actor);
        return tables.visibleTo(actor).stream()
                .filter(table -> seats.administrator() || seats.has(table.id(), SeatRole::prepares))
                .toList();
    }

    @Override
    public List<UUID> bringIn(Actor actor, List<KnownFailure> known, String source) {
        Set<UUID> mine = tables(actor).stream().map(TableSummary::id).collect(Collectors.toSet());
        Instant now = clock.instant();
        List<UUID> ids = new ArrayList<>();
        Map<UUID, List<Subject>> about = new LinkedHashMap<>();
        for (KnownFailure one : known) {
            if (!mine.contains(one.tableId())) throw new NotFound("table", one.tableId());
            SystemFailure failure = SystemFailure.known(actor, one, now);
            if (ids.size() + 1 < known.size()) failures.save(failure);
            else failures.saveAndFlush(failure); // whoever asked for them may refer to them in SQL
            ids.add(failure.id());
            about.computeIfAbsent(one.tableId(), table -> new ArrayList<>(List.of(Subject.table(table))))
                    .add(Subject.failure(failure.id()));
        }
        about.forEach((table, subjects) ->
                events.publishEvent(new FailuresBroughtIn(table, actor, now, List.copyOf(subjects), source)));
        return ids;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> workedOn(Collection<UUID> failureIds) {
        return untouched.others(failureIds);
    }

    @Override
    public Set<UUID> takeBack(Actor actor, Collection<UUID> failureIds, String source) {
        Set<UUID> mine = tables(actor).stream().map(TableSummary::id).collect(Collectors.toSet());
        Set<UUID> kept = new LinkedHashSet<>();
        Set<UUID> emptied = new LinkedHashSet<>();
        for (UUID id : failureIds) {
            UUID table = failures.tableOf(id).orElse(null);
            if (table == null) continue;
            if (mine.contains(table) && untouched.remove(id)) emptied.add(table);
            else kept.add(id);
        }
        for (UUID table : emptied)
            events.publishEvent(
                    new FailuresTakenBack(table, actor, clock.instant(), List.of(Subject.table(table)), source));
        return kept;
    }

    @Override
    @Transactional(readOnly = true)
    public List<List<FailureSummary>> alike(Actor actor, List<KnownFailure> known) {
        if (known.isEmpty()) return List.of();
        Seats seats = tables.seatsOf(actor);
        List<UUID> at = known.stream().map(KnownFailure::tableId).toList();
        at.forEach(table -> seats.mustSee(table, "table", table));
        List<List<Likely>> likely =
                likeness.among(at, known.stream().map(KnownFailure::statement).toList());
        return IntStream.range(0, at.size())
                .mapToObj(row -> summaries(at.get(row), likely.get(row)))
                .toList();
    }

    private static List<FailureSummary> summaries(UUID table, List<Likely> likely) {
        return likely.stream()
                .map(like -> new FailureSummary(like.id(), table, like.statement(), like.state()))
                .toList();
    }
}
