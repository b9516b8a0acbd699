package nl.leertafel.failures;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import org.jspecify.annotations.Nullable;

/**
 * Who may change what of many failures, and the verbs that do it. Whoever reviews the register puts things in order and
 * asks for attention, at any table; who owns a failure is decided at its table alone.
 */
record DeskRules(
        Actor actor,
        Seats seats,
        FailureWish wish,
        @Nullable Seats ofOwner,
        String ownerName,
        Instant now) {

    /** Why the person may not do this with it, nor undo it, as a message key. */
    Optional<String> forbids(SystemFailure failure) {
        if (!seats.sees(failure.tableId())) return Optional.of("register.refused.gone");
        return mayChange(failure) ? Optional.empty() : Optional.of("register.refused." + wish.verb() + ".notYours");
    }

    /** Does what an agenda is not needed for, or says why not. */
    void apply(SystemFailure failure) {
        switch (wish.verb()) {
            case OWNER -> changeOwner(failure);
            case LEVEL -> changeLevel(failure);
            case DOMAIN_ADD, DOMAIN_REMOVE -> changeDomains(failure);
            case CONFIRMATION -> failure.askOnceMore(actor, now);
            case AGENDA -> failure.mustBeOpen();
        }
    }

    private boolean mayChange(SystemFailure failure) {
        return switch (wish.verb()) {
            case OWNER -> Access.mayDecide(seats, failure);
            case LEVEL, DOMAIN_ADD, DOMAIN_REMOVE -> seats.administrator() || Access.mayDescribe(seats, failure, actor);
            case CONFIRMATION -> prepares(failure) || Access.mayWork(seats, failure, actor);
            case AGENDA -> prepares(failure);
        };
    }

    private boolean prepares(SystemFailure failure) {
        return seats.administrator() || seats.has(failure.tableId(), SeatRole::prepares);
    }

    private void changeOwner(SystemFailure failure) {
        UUID owner = wish.owner();
        if (owner == null || ofOwner == null || !ofOwner.has(failure.tableId(), SeatRole::governs))
            throw new RuleBroken("failures.rule.ownerDoesNotGovern");
        boolean chair = Access.isChair(seats, failure);
        failure.changeOwner(owner, ownerName, wish.note(), chair, actor, now);
    }

    private void changeLevel(SystemFailure failure) {
        Description was = failure.description();
        FailureLevel level = wish.level();
        if (level == null || level == was.level()) throw new RuleBroken("register.refused.same");
        failure.describe(
                new Description(was.statement(), was.kind(), level, was.domains(), was.workaround()), actor, now);
    }

    private void changeDomains(SystemFailure failure) {
        Description was = failure.description();
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        domains.addAll(was.domains());
        Domain domain = wish.domain();
        boolean adds = wish.verb() == FailureWish.Verb.DOMAIN_ADD;
        boolean changed = domain != null && (adds ? domains.add(domain) : domains.remove(domain));
        if (!changed) throw new RuleBroken("register.refused.same");
        failure.describe(
                new Description(was.statement(), was.kind(), was.level(), domains, was.workaround()), actor, now);
    }
}
