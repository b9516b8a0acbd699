package nl.leertafel.failures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads failures for their pages. */
@Service
@Transactional(readOnly = true)
class FailurePages {
    private final Access access;
    private final FailureThread thread;
    private final TableLookup tables;
    private final PersonLookup people;
    private final SessionLookup sessions;
    private final StoryLookup stories;

    FailurePages(
            Access access,
            FailureThread thread,
            TableLookup tables,
            PersonLookup people,
            SessionLookup sessions,
            StoryLookup stories) {
        this.access = access;
        this.thread = thread;
        this.tables = tables;
        this.people = people;
        this.sessions = sessions;
        this.stories = stories;
    }

    FailurePage page(Actor actor, UUID id) {
        Seats seats = access.seats(actor);
        SystemFailure failure = access.toRead(id, seats);
        FailureFacts facts = failure.facts();
        Map<UUID, PersonSummary> names = people.find(peopleIn(facts));
        FailurePage.May may = may(seats, failure, facts, actor);
        return new FailurePage(
                facts,
                tables.find(facts.tableId()).pinned(),
                facts.ownerId() == null ? null : names.get(facts.ownerId()),
                thread.of(facts, failure.hearing().practice(), names, actor),
                held(facts, seats),
                question(failure, facts, actor),
                may,
                may.acknowledge() || may.changeOwner() ? governors(facts) : List.of(),
                may.link() ? unlinked(failure, actor) : List.of());
    }

    /** @throws nl.leertafel.shared.NotFound when the person does not see the one that was asked for */
    UUID standing(Actor actor, UUID id) {
        access.toRead(id, access.seats(actor));
        return access.standing(id);
    }

    /** For the form in which it is described otherwise. */
    FailureFacts toDescribe(Actor actor, UUID id) {
        Seats seats = access.seats(actor);
        SystemFailure failure = access.toRead(id, seats);
        Access.must(Access.mayDescribe(seats, failure, actor), failure);
        return failure.facts();
    }

    Purpose purpose(UUID table) {
        return tables.find(table).pinned();
    }

    private static FailurePage.May may(Seats seats, SystemFailure failure, FailureFacts facts, Actor actor) {
        boolean decides = Access.mayDecide(seats, failure);
        boolean works = Access.mayWork(seats, failure, actor);
        boolean answers = failure.course().asksPractice()
                && Access.voice(seats, failure.tableId()).isPresent()
                && !failure.ownership().isOf(actor.personId())
                && failure.hearing().answerOf(actor.personId()).isEmpty();
        return new FailurePage.May(
                decides && failure.course().canBeAcknowledged(),
                decides && failure.course().needsAttention(),
                facts.attention().escalated() && Access.isChair(seats, failure),
                failure.course().needsAttention() && Access.isChair(seats, failure),
                works && failure.course().canBeWorkedOn() && facts.ownerId() != null,
                works && failure.course().canBeClaimed(),
                answers,
                Access.mayLink(seats, failure),
                Access.mayDescribe(seats, failure, actor));
    }

    private static FailurePage.Question question(SystemFailure failure, FailureFacts facts, Actor actor) {
        Optional<PracticeConfirmation> given = failure.hearing().answerOf(actor.personId());
        return new FailurePage.Question(
                failure.course().asksPractice(),
                failure.hearing().practice(),
                actor.personId().equals(facts.ownerId()),
                given.orElse(null));
    }

    private List<FailurePage.Held> held(FailureFacts facts, Seats seats) {
        Map<UUID, SessionSummary> found =
                sessions.find(facts.beads().stream().map(Bead::sessionId).toList());
        boolean mayOpen = seats.sitsAt(facts.tableId());
        return facts.beads().stream()
                .flatMap(bead -> Stream.ofNullable(found.get(bead.sessionId()))
                        .map(session -> new FailurePage.Held(
                                mayOpen ? session.id() : null, session.startsAt(), session.theme(), bead.touched())))
                .sorted(Comparator.comparing(FailurePage.Held::startsAt).reversed())
                .toList();
    }

    private List<Option> governors(FailureFacts facts) {
        return tables.sitters(facts.tableId()).stream()
                .filter(sitter -> sitter.role().governs())
                .map(sitter -> Option.of(sitter.personId(), sitter.name() + ", " + sitter.organisation()))
                .distinct()
                .toList();
    }

    private List<Option> unlinked(SystemFailure failure, Actor actor) {
        return stories.released(failure.tableId(), actor).stream()
                .filter(story -> !failure.stories().has(story.id()))
                .map(story -> Option.of(story.id(), story.title()))
                .toList();
    }

    private static Set<UUID> peopleIn(FailureFacts facts) {
        Stream<UUID> linked = facts.stories().stream().map(StoryLink::linkedBy);
        Stream<UUID> answered = facts.confirmations().stream().map(PracticeConfirmation::personId);
        Stream<UUID> handed = facts.handovers().stream().flatMap(one -> Stream.of(one.toPerson(), one.givenBy()));
        Stream<UUID> owned =
                facts.handovers().stream().map(Handover::fromPerson).filter(Objects::nonNull);
        Stream<UUID> others = Stream.concat(Stream.of(facts.namedBy()), Stream.ofNullable(facts.ownerId()));
        return Stream.of(linked, answered, handed, owned, others)
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }
}
