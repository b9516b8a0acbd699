package nl.leertafel.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can change about an action without ending it, and taking its end back. */
@Service
@Transactional
class ActionChanges {
    private final FollowUpActions actions;
    private final ActionAccess access;
    private final ActionsOnAgenda onAgenda;
    private final AgendaDesk agendas;
    private final FailureLookup failures;
    private final Submissions submissions;
    private final Clock clock;

    ActionChanges(
            FollowUpActions actions,
            ActionAccess access,
            ActionsOnAgenda onAgenda,
            AgendaDesk agendas,
            FailureLookup failures,
            Submissions submissions,
            Clock clock) {
        this.actions = actions;
        this.access = access;
        this.onAgenda = onAgenda;
        this.agendas = agendas;
        this.failures = failures;
        this.submissions = submissions;
        this.clock = clock;
    }

    void handOver(Actor actor, UUID id, HandOverForm form) {
        change(actor, id, form.submission(), form.version(), (action, now) -> {
            action.handOver(access.sitter(action.tableId(), form.chosenHeir()), form.words(), actor, now);
        });
    }

    void reschedule(Actor actor, UUID id, RescheduleForm form) {
        change(actor, id, form.submission(), form.version(), (action, now) -> {
            if (form.due().isBefore(LocalDate.now(clock))) throw new RuleBroken("actions.rule.dueInThePast");
            action.reschedule(form.due(), form.why().strip(), actor, now);
        });
    }

    /** It comes back onto the agendas that it left. */
    void reopen(Actor actor, UUID id, UUID submission, @Nullable Long version) {
        change(actor, id, submission, version, (action, now) -> {
            UUID session = action.ending().endedIn();
            action.reopen(access.takesNotes(session), actor, now);
            UUID failure = action.origin().failure();
            if (failure != null) failures.takenBack(failure, id, actor, now);
            onAgenda.putBack(action, session);
        });
    }

    private void change(
            Actor actor, UUID id, UUID submission, @Nullable Long version, BiConsumer<FollowUpAction, Instant> verb) {
        submissions.once(submission, actor, () -> {
            FollowUpAction action = access.mine(actor, id);
            agendas.hold(action.tableId());
            action.mustStillBe(version);
            verb.accept(action, clock.instant());
            return actions.saveAndFlush(action).id();
        });
    }
}
