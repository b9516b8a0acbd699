package nl.leertafel.failures;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.AgendaKind;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Standing;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FailureDeskService implements FailureDesk {
    private static final int MINUTES = 5;

    private final Access access;
    private final SystemFailures failures;
    private final NextAgendas agendas;
    private final AgendaDesk agenda;
    private final PersonLookup people;
    private final Clock clock;

    FailureDeskService(
            Access access,
            SystemFailures failures,
            NextAgendas agendas,
            AgendaDesk agenda,
            PersonLookup people,
            Clock clock) {
        this.access = access;
        this.failures = failures;
        this.agendas = agendas;
        this.agenda = agenda;
        this.people = people;
        this.clock = clock;
    }

    /** Tries each verb on what is read and not written, so that there is one place where a rule stands. */
    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> refusals(Actor actor, Collection<UUID> failureIds, FailureWish wish) {
        DeskRules rules = rules(actor, wish);
        List<SystemFailure> found = failures.findByIdIn(failureIds);
        NextAgendas.Found next = next(found, wish);
        Map<UUID, String> refusals = new HashMap<>();
        found.forEach(failure -> refusal(failure, rules, next).ifPresent(why -> refusals.put(failure.id(), why)));
        return refusals;
    }

    @Override
    public List<FailureOutcome> change(Actor actor, Collection<UUID> failureIds, FailureWish wish) {
        DeskRules rules = rules(actor, wish);
        List<SystemFailure> held = access.hold(failureIds);
        NextAgendas.Found next = next(held, wish);
        List<FailureOutcome> outcomes = new ArrayList<>();
        for (SystemFailure failure : held) outcomes.add(change(failure, rules, next));
        return outcomes;
    }

    @Override
    public Map<UUID, String> undo(Actor actor, List<FailureOutcome> changed, FailureWish.Verb verb) {
        DeskRules rules = rules(actor, FailureWish.of(verb));
        Map<UUID, FailureOutcome> outcomes = new LinkedHashMap<>();
        changed.forEach(outcome -> outcomes.put(outcome.failureId(), outcome));
        Map<UUID, String> stay = new HashMap<>();
        for (SystemFailure failure : access.hold(outcomes.keySet())) {
            FailureOutcome outcome = Objects.requireNonNull(outcomes.get(failure.id()));
            Optional<String> forbidden = rules.forbids(failure);
            if (forbidden.isPresent()) stay.put(failure.id(), forbidden.get());
            else if (!takenBack(failure, outcome, rules)) stay.put(failure.id(), "register.refused.changedSince");
        }
        return stay;
    }

    private FailureOutcome change(SystemFailure failure, DeskRules rules, NextAgendas.Found next) {
        FailureBefore before = FailureBefore.of(failure);
        Optional<String> refusal = refusal(failure, rules, next);
        if (refusal.isPresent()) return new FailureOutcome(failure.id(), refusal.get(), null, null, 0);
        UUID session = next.sessions().get(failure.tableId());
        UUID item = null;
        if (session != null) {
            String title = failure.statement();
            item = agenda.put(session, AgendaKind.FAILURES, Subject.failure(failure.id()), title, MINUTES);
        }
        SystemFailure changed = failures.saveAndFlush(failure);
        return new FailureOutcome(
                failure.id(), null, before, item, changed.facts().version());
    }

    /** Nothing is changed when there is one. */
    private static Optional<String> refusal(SystemFailure failure, DeskRules rules, NextAgendas.Found next) {
        Optional<String> forbidden = rules.forbids(failure);
        if (forbidden.isPresent()) return forbidden;
        try {
            rules.apply(failure);
            if (rules.wish().verb() != FailureWish.Verb.AGENDA) return Optional.empty();
            if (!next.sessions().containsKey(failure.tableId())) return Optional.of("register.refused.noSession");
            return next.onAgenda().contains(failure.id()) ? Optional.of("register.refused.onAgenda") : Optional.empty();
        } catch (RuleBroken broken) {
            return Optional.of(broken.messageKey());
        }
    }

    private boolean takenBack(SystemFailure failure, FailureOutcome outcome, DeskRules rules) {
        FailureBefore before = outcome.before();
        if (before == null || failure.facts().version() != outcome.version()) return false;
        UUID item = outcome.agendaItem();
        if (item != null && !agenda.takeBack(item)) return false;
        if (rules.wish().verb() != FailureWish.Verb.AGENDA) {
            failure.restore(before, rules.actor(), rules.now());
            failures.saveAndFlush(failure);
        }
        return true;
    }

    private NextAgendas.Found next(List<SystemFailure> found, FailureWish wish) {
        boolean wanted = wish.verb() == FailureWish.Verb.AGENDA;
        Set<UUID> tables = wanted ? found.stream().map(SystemFailure::tableId).collect(Collectors.toSet()) : Set.of();
        return agendas.of(tables);
    }

    private DeskRules rules(Actor actor, FailureWish wish) {
        UUID owner = wish.owner();
        Instant now = clock.instant();
        if (owner == null) return new DeskRules(actor, access.seats(actor), wish, null, "", now);
        var person = people.find(List.of(owner)).get(owner);
        String name = person == null ? "" : person.name();
        Actor carrier = new Actor(owner, owner, actor.municipalityId(), name, Standing.MEMBER, actor.language());
        Seats theirs = access.seats(carrier);
        return new DeskRules(actor, access.seats(actor), wish, theirs, name, now);
    }
}
