package nl.leertafel.actions;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which ones really? Asked of whoever keeps the notes when a session has more than five new actions. */
@Service
@Transactional
class ChoiceService {
    private final FollowUpActions actions;
    private final ActionRows rows;
    private final Choices choices;
    private final ActionsOnAgenda onAgenda;
    private final SessionLookup sessions;
    private final TableLookup tables;
    private final AgendaDesk agendas;
    private final Submissions submissions;
    private final Clock clock;

    ChoiceService(
            FollowUpActions actions,
            ActionRows rows,
            Choices choices,
            ActionsOnAgenda onAgenda,
            SessionLookup sessions,
            TableLookup tables,
            AgendaDesk agendas,
            Submissions submissions,
            Clock clock) {
        this.actions = actions;
        this.rows = rows;
        this.choices = choices;
        this.onAgenda = onAgenda;
        this.sessions = sessions;
        this.tables = tables;
        this.agendas = agendas;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Whether the person is asked now. */
    @Transactional(readOnly = true)
    public boolean asks(Actor actor, UUID sessionId) {
        SessionSummary session = sessions.find(sessionId, actor);
        return mayChoose(actor, session) && choices.of(sessionId).asks();
    }

    @Transactional(readOnly = true)
    public ChoicePage page(Actor actor, UUID sessionId) {
        SessionSummary session = session(actor, sessionId);
        List<ActionRow> open =
                rows.agreedIn(sessionId).stream().filter(ActionRow::isOpen).toList();
        return new ChoicePage(tables.find(session.tableId()), session, open, choices.of(sessionId));
    }

    UUID answer(Actor actor, ChoiceForm form) {
        SessionSummary session = session(actor, form.session());
        return submissions.once(form.submission(), actor, () -> {
            agendas.hold(session.tableId());
            if (!ActionOrigins.canAgreeIn(session.state())) throw new RuleBroken("actions.rule.sessionNotOn");
            int kept = choices.of(form.session()).open() - gone(form);
            mustSayWhy(form, kept);
            Instant now = clock.instant();
            form.drops().forEach(id -> drop(id, form, actor, now));
            merge(form, actor, now);
            return choices.put(form.session(), kept, ChoiceForm.words(form.because()), actor, now);
        });
    }

    private static int gone(ChoiceForm form) {
        Set<UUID> merged = new HashSet<>(form.merges());
        if (merged.size() == 1) throw new RuleBroken("actions.rule.mergeOne");
        return new HashSet<>(form.drops()).size() + Math.max(0, merged.size() - 1);
    }

    private static void mustSayWhy(ChoiceForm form, int kept) {
        if (!form.drops().isEmpty() && ChoiceForm.words(form.why()).isEmpty())
            throw new RuleBroken("actions.rule.dropWithoutWhy");
        if (!form.merges().isEmpty() && ChoiceForm.words(form.merged()).isEmpty())
            throw new RuleBroken("actions.rule.mergeWithoutWords");
        if (kept > Choice.MANY && ChoiceForm.words(form.because()).isEmpty())
            throw new RuleBroken("actions.rule.keepWithoutBecause", kept);
    }

    private void drop(UUID id, ChoiceForm form, Actor actor, Instant now) {
        FollowUpAction action = fresh(id, form);
        action.drop(ChoiceForm.words(form.why()), form.session(), actor, now);
        actions.saveAndFlush(action);
        onAgenda.takeOff(id, form.session());
    }

    /** The first of them stays, with the new words; the others say into which one they went. */
    private void merge(ChoiceForm form, Actor actor, Instant now) {
        List<UUID> ids = form.merges();
        if (ids.isEmpty()) return;
        FollowUpAction first = fresh(ids.get(0), form);
        first.reword(ChoiceForm.words(form.merged()), actor, now);
        FollowUpAction kept = actions.saveAndFlush(first);
        onAgenda.rename(kept);
        ids.stream().skip(1).distinct().map(id -> fresh(id, form)).forEach(action -> {
            action.mergeInto(kept, form.session(), actor, now);
            actions.saveAndFlush(action);
            onAgenda.takeOff(action.id(), form.session());
        });
    }

    private FollowUpAction fresh(UUID id, ChoiceForm form) {
        return actions.findById(id)
                .filter(action -> form.session().equals(action.origin().session()))
                .orElseThrow(() -> new NotFound("action", id));
    }

    private SessionSummary session(Actor actor, UUID id) {
        SessionSummary session = sessions.find(id, actor);
        if (!mayChoose(actor, session)) throw new NotFound("session", id);
        return session;
    }

    private boolean mayChoose(Actor actor, SessionSummary session) {
        return tables.seatsOf(actor).has(session.tableId(), SeatRole::prepares);
    }
}
