package nl.leertafel.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.sessions.SessionAccess.Seen;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages about sessions show, to those who may see it. */
@Service
@Transactional(readOnly = true)
class SessionPages {
    private final SessionAccess access;
    private final SessionReads reads;
    private final AgendaItems items;
    private final AgendaTitles titles;
    private final Invitations invitations;
    private final ChairChoices choices;
    private final TableLookup tables;
    private final Clock clock;

    SessionPages(
            SessionAccess access,
            SessionReads reads,
            AgendaItems items,
            AgendaTitles titles,
            Invitations invitations,
            ChairChoices choices,
            TableLookup tables,
            Clock clock) {
        this.access = access;
        this.reads = reads;
        this.items = items;
        this.titles = titles;
        this.invitations = invitations;
        this.choices = choices;
        this.tables = tables;
        this.clock = clock;
    }

    SessionPage show(Actor actor, UUID id) {
        return page(access.see(id, actor), actor);
    }

    /** For the pages that only chair and facilitator open. */
    SessionPage prepared(Actor actor, UUID id) {
        Seen seen = access.see(id, actor);
        if (!seen.prepares()) throw new NotFound("session", id);
        return page(seen, actor);
    }

    SessionPage chaired(Actor actor, UUID id) {
        Seen seen = access.see(id, actor);
        if (!seen.chairs()) throw new NotFound("session", id);
        return page(seen, actor);
    }

    /** For the page on which somebody writes notes or attendance. */
    SessionPage noting(Actor actor, UUID id, String otherwise) {
        SessionPage page = prepared(actor, id);
        if (!page.may().note()) throw new RuleBroken(otherwise);
        return page;
    }

    SessionPage composing(Actor actor, UUID id) {
        SessionPage page = prepared(actor, id);
        if (!page.may().compose()) throw new RuleBroken("sessions.rule.agendaFixed");
        return page;
    }

    SessionPage changing(Actor actor, UUID id) {
        SessionPage page = prepared(actor, id);
        if (!page.may().change()) throw new RuleBroken("sessions.rule.notPreparing");
        return page;
    }

    SessionPage cancelling(Actor actor, UUID id) {
        SessionPage page = chaired(actor, id);
        if (!page.may().cancel()) throw new RuleBroken("sessions.rule.notPreparing");
        return page;
    }

    ClosurePage closing(Actor actor, UUID id) {
        SessionPage page = chaired(actor, id);
        if (!page.may().close()) throw new RuleBroken("sessions.rule.notInFollowUp");
        LearningSession session = access.see(id, actor).session();
        ClosureGuard guard =
                new ClosureGuard(page.agenda().unsettled().size(), page.unknown(), reads.nextPlanned(session));
        return new ClosurePage(page, guard);
    }

    /** Who may still be added to those who are expected. */
    List<Option> addable(SessionPage page) {
        return reads.addable(page.id(), page.table().tableId());
    }

    private SessionPage page(Seen seen, Actor actor) {
        LearningSession session = seen.session();
        List<AgendaItem> agenda = items.findBySessionIdOrderByPosition(session.id());
        return new SessionPage(
                session.id(),
                tables.find(session.tableId()).pinned(),
                session.appointment(),
                session.state(),
                session.version(),
                reads.number(session),
                When.of(session.appointment().startsAt(), clock.instant()),
                session.overruleReason(),
                session.cancelReason(),
                session.noNextReason(),
                AgendaPage.of(agenda, session.appointment(), titles.of(agenda, actor)),
                seen.sits() ? reads.expected(session.id()) : List.of(),
                ConveneGuard.of(agenda, invitations.fromPractice(session.id())),
                seen.chairs() ? toChoose(session, agenda) : Set.of(),
                may(seen));
    }

    private Set<UUID> toChoose(LearningSession session, List<AgendaItem> agenda) {
        if (!session.state().isOpen() && session.state() != SessionState.FOLLOW_UP) return Set.of();
        return choices.waiting(agenda.stream().map(AgendaItem::subject).toList());
    }

    private static SessionPage.May may(Seen seen) {
        LearningSession session = seen.session();
        SessionState state = session.state();
        boolean prepares = seen.prepares();
        boolean names = seen.seats()
                .has(session.tableId(), role -> role != SeatRole.GUEST && role != SeatRole.PRIVACY_REVIEWER);
        return new SessionPage.May(
                prepares && session.canBeChanged(),
                seen.chairs() && state == SessionState.PLANNED,
                seen.chairs() && session.canBeChanged(),
                prepares && state.isOpen(),
                prepares && state == SessionState.CONVENED,
                prepares && state == SessionState.IN_PROGRESS,
                prepares && session.takesNotes(),
                seen.chairs() && state == SessionState.FOLLOW_UP,
                names && session.takesNotes(),
                seen.sits());
    }
}
