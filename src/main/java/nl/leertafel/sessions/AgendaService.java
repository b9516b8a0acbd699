package nl.leertafel.sessions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What chair and facilitator do to an agenda, and to the notes of its items. */
@Service
@Transactional
class AgendaService {
    private final AgendaItems items;
    private final SessionAccess access;
    private final Submissions submissions;
    private final Clock clock;

    AgendaService(AgendaItems items, SessionAccess access, Submissions submissions, Clock clock) {
        this.items = items;
        this.access = access;
        this.submissions = submissions;
        this.clock = clock;
    }

    UUID add(Actor actor, UUID id, ItemForm form) {
        return compose(actor, id, form.submission(), (agenda, session) -> {
            AgendaKind kind = form.kind() == null ? AgendaKind.OTHER : form.kind();
            agenda.add(new AgendaItem(session, kind, form.title(), form.duration()));
        });
    }

    UUID change(Actor actor, UUID id, UUID itemId, ItemForm form) {
        return compose(actor, id, form.submission(), (agenda, session) -> {
            AgendaItem item = agenda.find(itemId);
            mustBeFresh(item, form.version());
            item.change(form.title(), form.duration(), session);
        });
    }

    UUID up(Actor actor, UUID id, UUID itemId, UUID submission) {
        return compose(actor, id, submission, (agenda, session) -> agenda.up(itemId));
    }

    UUID down(Actor actor, UUID id, UUID itemId, UUID submission) {
        return compose(actor, id, submission, (agenda, session) -> agenda.down(itemId));
    }

    UUID order(Actor actor, UUID id, List<UUID> order, UUID submission) {
        return compose(actor, id, submission, (agenda, session) -> agenda.order(order));
    }

    UUID remove(Actor actor, UUID id, UUID itemId, UUID submission) {
        return compose(actor, id, submission, (agenda, session) -> {
            AgendaItem item = agenda.find(itemId);
            agenda.remove(itemId);
            items.delete(item);
        });
    }

    UUID skip(Actor actor, UUID id, UUID itemId, SkipForm form) {
        return compose(
                actor,
                id,
                form.submission(),
                (agenda, session) -> agenda.find(itemId).skip(form.reason(), session, actor, clock.instant()));
    }

    UUID note(Actor actor, UUID id, UUID itemId, NotesForm form) {
        access.mustPrepare(id, actor);
        return submissions.once(form.submission(), actor, () -> {
            LearningSession session = access.hold(id);
            AgendaItem item = new Agenda(items.findBySessionIdOrderByPosition(id)).find(itemId);
            mustBeFresh(item, form.version());
            item.note(form.notes(), form.outcome(), session);
            items.saveAndFlush(item);
            return id;
        });
    }

    private UUID compose(Actor actor, UUID id, UUID submission, BiConsumer<Agenda, LearningSession> work) {
        access.mustPrepare(id, actor);
        return submissions.once(submission, actor, () -> {
            LearningSession session = access.hold(id);
            if (!session.state().isOpen()) throw new RuleBroken("sessions.rule.agendaFixed");
            Agenda agenda = new Agenda(items.findBySessionIdOrderByPosition(id));
            work.accept(agenda, session);
            items.saveAllAndFlush(agenda.items());
            return id;
        });
    }

    private static void mustBeFresh(AgendaItem item, @Nullable Long version) {
        if (version == null || version != item.version()) throw new Stale("agenda item", item.id());
    }
}
