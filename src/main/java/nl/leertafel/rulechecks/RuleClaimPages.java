package nl.leertafel.rulechecks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the form for a new claim needs, and finds what looks like it. */
@Service
@Transactional(readOnly = true)
class RuleClaimPages {
    private static final int WEEKS = 4; // when the table has no date for its next session

    private final RuleCheckAccess access;
    private final RuleOrigins origins;
    private final RuleLikeness likeness;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final Clock clock;

    RuleClaimPages(
            RuleCheckAccess access,
            RuleOrigins origins,
            RuleLikeness likeness,
            TableLookup tables,
            SessionLookup sessions,
            Clock clock) {
        this.access = access;
        this.origins = origins;
        this.likeness = likeness;
        this.tables = tables;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Tables at which the person may write one down. */
    List<TableSummary> choices(Actor actor) {
        Set<UUID> mine = RuleCheckAccess.tablesToClaimAt(access.seats(actor));
        return tables.find(mine).values().stream()
                .sorted(Comparator.comparing(TableSummary::name))
                .toList();
    }

    /** The table of what it is about, or the only one there is; null when the person has to choose. */
    @Nullable
    UUID table(Actor actor, @Nullable UUID chosen, RuleOrigin origin) {
        if (chosen != null) return chosen;
        UUID table = origins.find(origin, actor).table();
        if (table != null) return table;
        List<TableSummary> choices = choices(actor);
        return choices.size() == 1 ? choices.get(0).id() : null;
    }

    /** @throws NotFound when the person may write nothing down there */
    RuleClaimPage page(Actor actor, UUID table, RuleOrigin origin, String claim) {
        if (!RuleCheckAccess.tablesToClaimAt(access.seats(actor)).contains(table)) throw new NotFound("table", table);
        RuleOrigins.Found from = origins.find(origin, actor);
        if (from.table() != null && !from.table().equals(table)) throw new NotFound("table", table);
        return new RuleClaimPage(
                tables.find(table),
                from,
                origin.item() == null ? null : origin.item().toString(),
                claimants(table),
                likeness.among(access.seats(actor), claim));
    }

    /** Claims at all tables that the person sees: a rule is the same at each. */
    List<RuleCheckRow> similar(Actor actor, String words) {
        return likeness.among(access.seats(actor), Typed.line(words));
    }

    /** By the table's next session, else in four weeks. */
    LocalDate usualDay(UUID table) {
        Instant now = clock.instant();
        return sessions.open(table).stream()
                .map(SessionSummary::startsAt)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .map(next -> LocalDate.ofInstant(next, clock.getZone()))
                .orElse(LocalDate.now(clock).plusWeeks(WEEKS));
    }

    private List<Option> claimants(UUID table) {
        List<Option> claimants = new ArrayList<>(RuleCheckPages.people(tables.sitters(table)));
        for (SeatRole role : SeatRole.values())
            claimants.add(new Option(role.name(), "rulechecks.claimant." + role, true));
        claimants.add(new Option(Claimant.ELSEWHERE_WORD, "rulechecks.claimant.elsewhere", true));
        return claimants;
    }
}
