package nl.leertafel.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.Outcome;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreeing on actions and ending them. */
@Service
@Transactional
class ActionService {
    private final FollowUpActions actions;
    private final ActionOrigins origins;
    private final ActionsOnAgenda onAgenda;
    private final ActionAccess access;
    private final TableLookup tables;
    private final AgendaDesk agendas;
    private final FailureLookup failures;
    private final Submissions submissions;
    private final Clock clock;

    ActionService(
            FollowUpActions actions,
            ActionOrigins origins,
            ActionsOnAgenda onAgenda,
            ActionAccess access,
            TableLookup tables,
            AgendaDesk agendas,
            FailureLookup failures,
            Submissions submissions,
            Clock clock) {
        this.actions = actions;
        this.origins = origins;
        this.onAgenda = onAgenda;
        this.access = access;
        this.tables = tables;
        this.agendas = agendas;
        this.failures = failures;
        this.submissions = submissions;
        this.clock = clock;
    }

    UUID agree(Actor actor, AgreeForm form) {
        if (!ActionRights.mayAgree(tables.seatsOf(actor), form.table())) throw new NotFound("table", form.table());
        return submissions.once(
                form.submission(), actor, () -> agreed(actor, form).id());
    }

    private FollowUpAction agreed(Actor actor, AgreeForm form) {
        agendas.hold(form.table());
        origins.mustHold(form.table(), form.origin(), actor);
        access.sitter(form.table(), form.chosenOwner());
        if (form.due().isBefore(LocalDate.now(clock))) throw new RuleBroken("actions.rule.dueInThePast");
        FollowUpAction action = actions.saveAndFlush(new FollowUpAction(
                form.table(),
                form.what().strip(),
                form.chosenOwner(),
                form.due(),
                form.origin(),
                actor,
                clock.instant()));
        if (form.item() != null) agendas.outcome(form.item(), Outcome.AGREEMENT);
        onAgenda.putOnConvened(action);
        return action;
    }

    void complete(Actor actor, UUID id, CompleteForm form) {
        complete(actor, id, form.submission(), form.version(), form.result());
    }

    /** Whatever version of it the person saw. */
    void complete(Actor actor, UUID id, UUID submission, String result) {
        complete(actor, id, submission, null, result);
    }

    private void complete(Actor actor, UUID id, UUID submission, @Nullable Long version, String result) {
        end(actor, id, submission, version, (action, session) -> {
            Instant now = clock.instant();
            action.complete(result.strip(), session, actor, now);
            UUID failure = action.origin().failure();
            if (failure != null) failures.touched(failure, id, now);
        });
    }

    void drop(Actor actor, UUID id, DropForm form) {
        end(
                actor,
                id,
                form.submission(),
                form.version(),
                (action, session) -> action.drop(form.reason().strip(), session, actor, clock.instant()));
    }

    private void end(
            Actor actor,
            UUID id,
            UUID submission,
            @Nullable Long version,
            BiConsumer<FollowUpAction, @Nullable UUID> verb) {
        submissions.once(submission, actor, () -> {
            FollowUpAction action = access.mine(actor, id);
            agendas.hold(action.tableId());
            action.mustStillBe(version);
            UUID session = access.sessionGoingOn(action.tableId());
            verb.accept(action, session);
            actions.saveAndFlush(action);
            onAgenda.takeOff(id, session);
            return id;
        });
    }
}
