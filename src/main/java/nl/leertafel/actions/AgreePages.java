package nl.leertafel.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the form for a new action needs. */
@Service
@Transactional(readOnly = true)
class AgreePages {
    private static final int WEEKS = 4; // when the table has no date for its next session

    private final ActionOrigins origins;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final StoryLookup stories;
    private final FailureLookup failures;
    private final Clock clock;

    AgreePages(
            ActionOrigins origins,
            TableLookup tables,
            SessionLookup sessions,
            StoryLookup stories,
            FailureLookup failures,
            Clock clock) {
        this.origins = origins;
        this.tables = tables;
        this.sessions = sessions;
        this.stories = stories;
        this.failures = failures;
        this.clock = clock;
    }

    /** Tables at which the person may agree on something. */
    List<TableSummary> choices(Actor actor) {
        return tables.find(tables.seatsOf(actor).tables(ActionRights::mayAgree)).values().stream()
                .sorted(Comparator.comparing(TableSummary::name))
                .toList();
    }

    /** The table of what the action will be about, or the only one there is; null when the person has to choose. */
    @Nullable
    UUID table(Actor actor, AgreeFor what) {
        if (what.table() != null) return what.table();
        if (what.session() != null) return sessions.find(what.session(), actor).tableId();
        if (what.failure() != null) return failures.find(what.failure(), actor).tableId();
        if (what.story() != null) return stories.find(what.story(), actor).tableId();
        List<TableSummary> choices = choices(actor);
        return choices.size() == 1 ? choices.get(0).id() : null;
    }

    AgreePage page(Actor actor, UUID tableId, ActionOrigin origin) {
        if (!ActionRights.mayAgree(tables.seatsOf(actor), tableId)) throw new NotFound("table", tableId);
        origins.mustHold(tableId, origin, actor);
        UUID session = origin.session();
        return new AgreePage(
                tables.find(tableId),
                session == null ? null : sessions.find(session, actor),
                origin.item(),
                origin.story() == null ? null : stories.find(origin.story(), actor),
                origin.failure() == null ? null : failures.find(origin.failure(), actor),
                ActionPages.people(tables.sitters(tableId)));
    }

    /** By the table's next session, else in four weeks. */
    AgreeForm emptyForm(UUID tableId, ActionOrigin origin) {
        Instant now = clock.instant();
        LocalDate due = sessions.open(tableId).stream()
                .map(SessionSummary::startsAt)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .map(next -> LocalDate.ofInstant(next, clock.getZone()))
                .orElse(LocalDate.now(clock).plusWeeks(WEEKS));
        return new AgreeForm(
                Ids.next(), tableId, origin.session(), origin.item(), origin.story(), origin.failure(), "", null, due);
    }
}
