package nl.leertafel.rulechecks;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.Sitter;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with rule checks. Who sees the table sees its rule checks. */
@Component
class RuleCheckAccess {
    private final RuleChecks checks;
    private final TableLookup tables;

    RuleCheckAccess(RuleChecks checks, TableLookup tables) {
        this.checks = checks;
        this.tables = tables;
    }

    Seats seats(Actor actor) {
        return tables.seatsOf(actor);
    }

    /** @throws NotFound when there is none that the person sees */
    RuleCheck toRead(UUID id, Seats seats) {
        RuleCheck check = checks.findById(id).orElseThrow(() -> new NotFound("rule check", id));
        seats.mustSee(check.tableId(), "rule check", id);
        return check;
    }

    /** Tables at which the person may write down that a rule is claimed. */
    static Set<UUID> tablesToClaimAt(Seats seats) {
        return seats.tables(RuleCheckAccess::takesPart);
    }

    /** Asking is no decision: whoever takes part may ask. */
    static boolean mayRequest(Seats seats, UUID table) {
        return seats.has(table, RuleCheckAccess::takesPart);
    }

    static boolean mayWithdraw(Seats seats, UUID table, UUID writtenBy, Actor actor) {
        return seats.has(table, SeatRole::prepares) || (writtenBy.equals(actor.personId()) && mayRequest(seats, table));
    }

    /** Whoever can be asked: an official may take over from another. */
    boolean mayRule(Seats seats, UUID table, @Nullable UUID claimant, Actor actor) {
        return seats.has(table, SeatRole::governs)
                && officials(table, claimant).stream()
                        .anyMatch(sitter -> sitter.personId().equals(actor.personId()));
    }

    /**
     * Whom one may ask: the officials of the table. Where none sits who did not claim it, others who govern.
     *
     * @param claimant nobody checks their own claim
     */
    List<Sitter> officials(UUID table, @Nullable UUID claimant) {
        List<Sitter> governing = tables.sitters(table).stream()
                .filter(sitter -> sitter.role().governs())
                .filter(sitter -> !sitter.personId().equals(claimant))
                .toList();
        List<Sitter> officials = governing.stream()
                .filter(sitter -> sitter.role() == SeatRole.OFFICIAL)
                .toList();
        return officials.isEmpty() ? governing : officials;
    }

    private static boolean takesPart(SeatRole role) {
        return role != SeatRole.GUEST && role != SeatRole.PRIVACY_REVIEWER;
    }
}
