package nl.leertafel.rulechecks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.sessions.SessionLookup;
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

/** Reads the page of one rule check. */
@Service
@Transactional(readOnly = true)
class RuleCheckPages {
    private final RuleCheckRows rows;
    private final RuleCheckAccess access;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final StoryLookup stories;
    private final FailureLookup failures;

    RuleCheckPages(
            RuleCheckRows rows,
            RuleCheckAccess access,
            TableLookup tables,
            SessionLookup sessions,
            StoryLookup stories,
            FailureLookup failures) {
        this.rows = rows;
        this.access = access;
        this.tables = tables;
        this.sessions = sessions;
        this.stories = stories;
        this.failures = failures;
    }

    /** @throws NotFound when there is none that the person sees */
    RuleCheckPage page(Actor actor, UUID id) {
        RuleCheckFacts facts = rows.facts(id).orElseThrow(() -> new NotFound("rule check", id));
        Seats seats = access.seats(actor);
        UUID table = facts.tableId();
        seats.mustSee(table, "rule check", id);
        boolean mayRequest = facts.isOpen() && RuleCheckAccess.mayRequest(seats, table);
        boolean known = facts.state() == RuleCheckState.REQUESTED || facts.state() == RuleCheckState.CHECKED;
        return new RuleCheckPage(
                facts,
                tables.find(table),
                among(sessions.find(those(facts.sessionId())), facts.sessionId()),
                story(facts, actor),
                among(failures.find(those(facts.failureId())), facts.failureId()),
                rows.rulings(id),
                mayRequest ? people(access.officials(table, facts.claimantId())) : List.of(),
                seats.sitsAt(table),
                mayRequest,
                known && access.mayRule(seats, table, facts.claimantId(), actor),
                facts.isOpen() && RuleCheckAccess.mayWithdraw(seats, table, facts.writtenById(), actor));
    }

    /** Named only to who may read it; one that was withdrawn has no title any more. */
    private @Nullable StorySummary story(RuleCheckFacts facts, Actor actor) {
        StorySummary story = among(stories.find(those(facts.storyId()), actor), facts.storyId());
        return story != null && story.state().isReleased() ? story : null;
    }

    /** What somebody else made of it, by the message key of its label. */
    Map<String, String> stored(RuleCheckPage page) {
        Map<String, String> stored = new LinkedHashMap<>();
        if (page.facts().official() != null)
            stored.put("rulechecks.official", page.facts().official());
        if (page.ruling() != null)
            stored.put("rulechecks.finding", page.ruling().finding());
        if (page.facts().withdrawalReason() != null)
            stored.put("rulechecks.withdrawn", page.facts().withdrawalReason());
        return stored;
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

    private static Set<UUID> those(@Nullable UUID id) {
        return id == null ? Set.of() : Set.of(id);
    }
}
