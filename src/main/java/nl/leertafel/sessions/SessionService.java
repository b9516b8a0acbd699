package nl.leertafel.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a session from planned to closed. */
@Service
@Transactional
class SessionService {
    private final LearningSessions sessions;
    private final Invitations invitations;
    private final AgendaItems items;
    private final SessionStart start;
    private final CarryOver carryOver;
    private final SessionAccess access;
    private final SessionReads reads;
    private final TableLookup tables;
    private final Submissions submissions;
    private final Clock clock;

    SessionService(
            LearningSessions sessions,
            Invitations invitations,
            AgendaItems items,
            SessionStart start,
            CarryOver carryOver,
            SessionAccess access,
            SessionReads reads,
            TableLookup tables,
            Submissions submissions,
            Clock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.items = items;
        this.start = start;
        this.carryOver = carryOver;
        this.access = access;
        this.reads = reads;
        this.tables = tables;
        this.submissions = submissions;
        this.clock = clock;
    }

    UUID plan(Actor actor, UUID tableId, PlanForm form) {
        access.mustPrepareAt(tableId, actor);
        return submissions.once(form.submission(), actor, () -> {
            TableState state = tables.find(tableId).state();
            if (state != TableState.ACTIVE && state != TableState.SETTING_UP)
                throw new RuleBroken("sessions.rule.tableResting");
            Instant now = clock.instant();
            LearningSession session =
                    sessions.saveAndFlush(new LearningSession(tableId, form.appointment(), actor, now));
            start.prepare(session, actor, now);
            return session.id();
        });
    }

    UUID change(Actor actor, UUID id, PlanForm form) {
        access.mustPrepare(id, actor);
        return submissions.once(form.submission(), actor, () -> {
            LearningSession session = access.hold(id);
            if (form.version() == null || form.version() != session.version()) throw new Stale("session", id);
            session.change(form.appointment(), actor, clock.instant());
            return sessions.saveAndFlush(session).id();
        });
    }

    UUID convene(Actor actor, UUID id, ConveneForm form) {
        access.mustChair(id, actor);
        return submissions.once(form.submission(), actor, () -> {
            LearningSession session = access.hold(id);
            if (tables.find(session.tableId()).state() != TableState.ACTIVE)
                throw new RuleBroken("sessions.rule.tableNotActive");
            session.convene(guard(id), form.overruleReason(), actor, clock.instant());
            return sessions.saveAndFlush(session).id();
        });
    }

    UUID open(Actor actor, UUID id, UUID submission) {
        access.mustPrepare(id, actor);
        return submissions.once(submission, actor, () -> {
            LearningSession session = access.hold(id);
            session.open(actor, clock.instant());
            return sessions.saveAndFlush(session).id();
        });
    }

    UUID end(Actor actor, UUID id, UUID submission) {
        access.mustPrepare(id, actor);
        return submissions.once(submission, actor, () -> {
            LearningSession session = access.hold(id);
            session.end(actor, clock.instant());
            return sessions.saveAndFlush(session).id();
        });
    }

    UUID close(Actor actor, UUID id, ClosureForm form) {
        access.mustChair(id, actor);
        return submissions.once(form.submission(), actor, () -> {
            LearningSession session = access.hold(id);
            Instant now = clock.instant();
            if (form.carriesOver()) carryOverTheRest(session);
            session.close(closureGuard(session), form.noNextReason(), actor, now);
            sessions.saveAndFlush(session);
            carryOver.intoNext(session, actor, now);
            return id;
        });
    }

    UUID cancel(Actor actor, UUID id, CancelForm form) {
        access.mustChair(id, actor);
        return submissions.once(form.submission(), actor, () -> {
            LearningSession session = access.hold(id);
            Instant now = clock.instant();
            session.cancel(form.reason(), actor, now);
            sessions.saveAndFlush(session);
            carryOver.intoNext(session, actor, now);
            return id;
        });
    }

    private ConveneGuard guard(UUID id) {
        return ConveneGuard.of(items.findBySessionIdOrderByPosition(id), invitations.fromPractice(id));
    }

    private ClosureGuard closureGuard(LearningSession session) {
        return ClosureGuard.of(
                items.findBySessionIdOrderByPosition(session.id()),
                invitations.findBySessionId(session.id()),
                reads.nextPlanned(session));
    }

    private void carryOverTheRest(LearningSession session) {
        items.findBySessionIdOrderByPosition(session.id()).stream()
                .filter(item -> !item.handling().isSettled())
                .forEach(item -> item.conclude(Outcome.CARRIED_OVER, session));
        items.flush(); // before the session is closed, for then its items are fixed
    }
}
