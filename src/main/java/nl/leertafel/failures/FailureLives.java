package nl.leertafel.failures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a failure went through: its stories and their families, what it was merged with and of what it was a part. */
@Service
@Transactional(readOnly = true)
class FailureLives {
    private final Access access;
    private final SystemFailures failures;
    private final TableLookup tables;
    private final PersonLookup people;
    private final StoryLookup stories;

    FailureLives(Access access, SystemFailures failures, TableLookup tables, PersonLookup people, StoryLookup stories) {
        this.access = access;
        this.failures = failures;
        this.tables = tables;
        this.people = people;
        this.stories = stories;
    }

    FailureLife of(Actor actor, UUID id) {
        Seats seats = access.seats(actor);
        SystemFailure failure = access.toRead(id, seats);
        FailureFacts facts = failure.facts();
        List<SystemFailure> merged = failures.findByMergerInto(id);
        Map<UUID, PersonSummary> names = people.find(named(facts, merged));
        boolean mayMerge = Access.mayMerge(seats, failure);
        boolean mayRaise = Access.isChair(seats, failure) && failure.course().needsAttention();
        return new FailureLife(
                ties(failure, facts, names, seats, actor),
                families(facts),
                unlinked(facts, seats, actor),
                merged.stream().map(gone -> gone(facts, gone, names, mayMerge)).toList(),
                whole(failure, facts, mayMerge),
                Access.mayLink(seats, failure),
                mayMerge,
                mayMerge && facts.stories().size() > 1,
                mayRaise ? carriers(facts.tableId()) : List.of(),
                mayRaise ? higher(facts.description().level()) : List.of());
    }

    private List<FailureLife.Tie> ties(
            SystemFailure failure, FailureFacts facts, Map<UUID, PersonSummary> names, Seats seats, Actor actor) {
        Map<UUID, StorySummary> readable =
                readable(facts.stories().stream().map(StoryLink::storyId).toList(), actor);
        return facts.stories().stream()
                .flatMap(link -> Stream.ofNullable(readable.get(link.storyId()))
                        .map(story -> new FailureLife.Tie(
                                new FailureLife.Story(story.id(), story.title()),
                                link.solved(),
                                name(names, link.solvedBy()),
                                link.solvedAt(),
                                Access.mayUnlink(seats, failure, link, actor))))
                .toList();
    }

    private List<FailureLife.Story> unlinked(FailureFacts facts, Seats seats, Actor actor) {
        if (!seats.sitsAt(facts.tableId())) return List.of();
        return readable(facts.unlinked().stream().map(UnlinkedStory::storyId).toList(), actor).values().stream()
                .map(story -> new FailureLife.Story(story.id(), story.title()))
                .toList();
    }

    /** What was withdrawn has no title any more. */
    private Map<UUID, StorySummary> readable(Collection<UUID> ids, Actor actor) {
        if (ids.isEmpty()) return Map.of();
        return stories.find(ids, actor).values().stream()
                .filter(story -> !story.title().isBlank())
                .collect(Collectors.toMap(StorySummary::id, story -> story));
    }

    private static FailureLife.Families families(FailureFacts facts) {
        Map<Solved, Long> counts = facts.stories().stream()
                .filter(link -> link.solved() != null)
                .collect(Collectors.groupingBy(StoryLink::solved, Collectors.counting()));
        return new FailureLife.Families(
                facts.stories().size(),
                counts.getOrDefault(Solved.YES, 0L).intValue(),
                counts.getOrDefault(Solved.PARTLY, 0L).intValue(),
                counts.getOrDefault(Solved.NO, 0L).intValue());
    }

    private static FailureLife.Gone gone(
            FailureFacts kept, SystemFailure gone, Map<UUID, PersonSummary> names, boolean mayMerge) {
        Merger made = Objects.requireNonNull(gone.facts().merger());
        boolean untouched = made.at().equals(kept.changedAt());
        return new FailureLife.Gone(
                gone.id(), gone.statement(), made.at(), String.valueOf(name(names, made.by())), mayMerge && untouched);
    }

    private FailureLife.@Nullable Whole whole(SystemFailure failure, FailureFacts facts, boolean mayMerge) {
        UUID from = facts.splitFrom();
        if (from == null) return null;
        return failures.findById(from)
                .map(whole -> new FailureLife.Whole(
                        whole.id(), whole.statement(), mayMerge && new Merging(whole, failure).canReunite()))
                .orElse(null);
    }

    private List<Option> carriers(UUID table) {
        return tables.sitters(table).stream()
                .filter(sitter -> sitter.role() != SeatRole.PRIVACY_REVIEWER)
                .map(sitter -> Option.of(sitter.personId(), sitter.name() + ", " + sitter.organisation()))
                .distinct()
                .toList();
    }

    private static List<Option> higher(FailureLevel now) {
        return Arrays.stream(FailureLevel.values())
                .filter(level -> level.compareTo(now) > 0 || level == FailureLevel.NATIONAL)
                .map(level -> new Option(level.name(), "failures.level." + level, true))
                .toList();
    }

    private static Set<UUID> named(FailureFacts facts, List<SystemFailure> merged) {
        List<UUID> ids = new ArrayList<>();
        facts.stories().stream()
                .map(StoryLink::solvedBy)
                .flatMap(Stream::ofNullable)
                .forEach(ids::add);
        merged.stream()
                .map(gone -> gone.facts().merger())
                .flatMap(Stream::ofNullable)
                .map(Merger::by)
                .forEach(ids::add);
        return Set.copyOf(ids);
    }

    private static @Nullable String name(Map<UUID, PersonSummary> names, @Nullable UUID person) {
        PersonSummary found = person == null ? null : names.get(person);
        return found == null ? null : found.name();
    }
}
