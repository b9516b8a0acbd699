package nl.leertafel.failures;

import java.time.Clock;
import java.util.UUID;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Sitter;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a failure from suspected to resolved, one verb at a time. */
@Service
@Transactional
class FailureTransitions {
    private final OneFailure one;
    private final TableLookup tables;
    private final AgendaDesk agenda;
    private final Clock clock;

    FailureTransitions(OneFailure one, TableLookup tables, AgendaDesk agenda, Clock clock) {
        this.one = one;
        this.tables = tables;
        this.agenda = agenda;
        this.clock = clock;
    }

    UUID describe(Actor actor, UUID id, FailureForm form) {
        return once(form.submission(), actor, id, (seats, failure) -> {
            Access.must(Access.mayDescribe(seats, failure, actor), failure);
            if (!Long.valueOf(failure.facts().version()).equals(form.version())) throw new Stale("failure", id);
            failure.describe(form.description(), actor, clock.instant());
            agenda.rename(Subject.failure(id), form.statement());
        });
    }

    UUID acknowledge(Actor actor, UUID id, OwnerForm form) {
        return once(form.submission(), actor, id, (seats, failure) -> {
            Access.must(Access.mayDecide(seats, failure), failure);
            UUID owner = form.owner();
            if (owner != null) governor(failure.tableId(), owner);
            failure.acknowledge(owner, actor, clock.instant());
        });
    }

    UUID changeOwner(Actor actor, UUID id, OwnerForm form) {
        return once(form.submission(), actor, id, (seats, failure) -> {
            Access.must(Access.mayDecide(seats, failure), failure);
            UUID owner = form.owner();
            if (owner == null) throw new RuleBroken("failures.rule.chooseOwner");
            Sitter chosen = governor(failure.tableId(), owner);
            boolean chair = Access.isChair(seats, failure);
            failure.changeOwner(owner, chosen.name(), form.handover(), chair, actor, clock.instant());
        });
    }

    UUID beginWork(Actor actor, UUID id, UUID submission) {
        return once(submission, actor, id, (seats, failure) -> {
            Access.must(Access.mayWork(seats, failure, actor), failure);
            failure.beginWork(actor, clock.instant());
        });
    }

    UUID claim(Actor actor, UUID id, ClaimForm form) {
        return once(form.submission(), actor, id, (seats, failure) -> {
            Access.must(Access.mayWork(seats, failure, actor), failure);
            failure.claimChange(form.claim(), actor, clock.instant());
        });
    }

    /** By the second of two convincing answers the failure resolves; by one that it still happens it comes back. */
    UUID answer(Actor actor, UUID id, AnswerForm form) {
        return once(form.submission(), actor, id, (seats, failure) -> {
            SeatRole role = Access.voice(seats, failure.tableId()).orElseThrow(() -> new NotFound("failure", id));
            boolean stillHappens = Boolean.TRUE.equals(form.stillHappens());
            failure.answer(stillHappens, form.note(), role, actor, clock.instant());
        });
    }

    private Sitter governor(UUID table, UUID person) {
        return tables.sitters(table).stream()
                .filter(sitter ->
                        sitter.personId().equals(person) && sitter.role().governs())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("failures.rule.ownerDoesNotGovern"));
    }

    private UUID once(UUID submission, Actor actor, UUID id, OneFailure.Verb verb) {
        return one.change(submission, actor, id, verb);
    }
}
