package nl.leertafel.actions;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.Sitter;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of one action. */
@Service
@Transactional(readOnly = true)
class ActionPages {
    private final ActionRows rows;
    private final ActionHistory history;
    private final Clock clock;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final StoryLookup stories;
    private final FailureLookup failures;

    ActionPages(
            ActionRows rows,
            ActionHistory history,
            TableLookup tables,
            SessionLookup sessions,
            StoryLookup stories,
            FailureLookup failures,
            Clock clock) {
        this.rows = rows;
        this.history = history;
        this.clock = clock;
        this.tables = tables;
        this.sessions = sessions;
        this.stories = stories;
        this.failures = failures;
    }

    ActionPage page(Actor actor, UUID id) {
        ActionFacts facts = rows.facts(id).orElseThrow(() -> new NotFound("action", id));
        Seats seats = tables.seatsOf(actor);
        seats.mustSee(facts.tableId(), "action", id);
        boolean may = ActionRights.mayEnd(seats, facts.tableId(), facts.ownerId(), actor);
        boolean mayEnd = may && facts.isOpen();
        Map<UUID, SessionSummary> held = sessions.find(those(facts.sessionId(), facts.endedIn()));
        List<Option> heirs = mayEnd ? heirs(facts) : List.of();
        List<ActionHistory.Change> changes = history.of(id);
        return new ActionPage(
                facts,
                tables.find(facts.tableId()),
                among(held, facts.sessionId()),
                among(held, facts.endedIn()),
                story(facts, actor),
                among(failures.find(those(facts.failureId())), facts.failureId()),
                seats.sitsAt(facts.tableId()),
                mayEnd,
                may && canBeUndone(facts, among(held, facts.endedIn())),
                heirs,
                changes,
                giver(facts, actor, changes, heirs));
    }

    private boolean canBeUndone(ActionFacts facts, @Nullable SessionSummary endedIn) {
        return Ending.isInTime(facts.endedAt(), clock.instant())
                || (endedIn != null && ActionOrigins.canAgreeIn(endedIn.state()));
    }

    /** Who handed it to the reader, if they still sit at the table. */
    private static @Nullable UUID giver(
            ActionFacts facts, Actor actor, List<ActionHistory.Change> changes, List<Option> heirs) {
        if (!facts.ownerId().equals(actor.personId())) return null;
        return changes.stream()
                .filter(change -> actor.personId().equals(change.toPerson()))
                .reduce((earlier, later) -> later)
                .map(ActionHistory.Change::fromPerson)
                .filter(giver -> heirs.stream().anyMatch(heir -> heir.value().equals(giver.toString())))
                .orElse(null);
    }

    /** Named only to who may read it; one that was withdrawn has no title any more. */
    private @Nullable StorySummary story(ActionFacts facts, Actor actor) {
        StorySummary story = among(stories.find(those(facts.storyId()), actor), facts.storyId());
        return story != null && story.state().isReleased() ? story : null;
    }

    /** What somebody else made of it, by the message key of its label. */
    Map<String, String> stored(Actor actor, UUID id) {
        ActionFacts facts = page(actor, id).facts();
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("actions.owner", facts.owner());
        stored.put(
                "actions.due.of",
                DateTimeFormatter.ofPattern("d MMMM yyyy", actor.language()).format(facts.dueOn()));
        if (facts.result() != null) stored.put("actions.ended." + facts.state(), facts.result());
        return stored;
    }

    private List<Option> heirs(ActionFacts facts) {
        return people(tables.sitters(facts.tableId()).stream()
                .filter(sitter -> !sitter.personId().equals(facts.ownerId()))
                .toList());
    }

    /** Somebody with two seats at the table is one choice. */
    static List<Option> people(List<Sitter> sitters) {
        return sitters.stream()
                .map(sitter -> Option.of(sitter.personId(), sitter.name() + ", " + sitter.organisation()))
                .distinct()
                .toList();
    }

    /** Maps that do not change refuse to be asked for null. */
    private static <T> @Nullable T among(Map<UUID, T> found, @Nullable UUID id) {
        return id == null ? null : found.get(id);
    }

    private static List<UUID> those(@Nullable UUID... ids) {
        return Stream.of(ids).filter(Objects::nonNull).distinct().toList();
    }
}
