package nl.leertafel.sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AgendaDeskService implements AgendaDesk {
    private final AgendaItems items;
    private final LearningSessions sessions;
    private final SessionAccess access;
    private final SessionReads reads;

    AgendaDeskService(AgendaItems items, LearningSessions sessions, SessionAccess access, SessionReads reads) {
        this.items = items;
        this.sessions = sessions;
        this.access = access;
        this.reads = reads;
    }

    @Override
    public void hold(UUID tableId) {
        reads.oneAtATime(tableId);
    }

    @Override
    public UUID put(UUID sessionId, AgendaKind kind, Subject thing, String title, int minutes) {
        LearningSession session = access.hold(sessionId);
        Agenda agenda = new Agenda(items.findBySessionIdOrderByPosition(sessionId));
        Optional<AgendaItem> there = agenda.about(thing);
        if (there.isPresent()) return there.get().id();
        if (!session.state().isOpen()) throw new RuleBroken("sessions.rule.agendaFixed");
        AgendaItem item = AgendaItem.about(session, kind, thing, title, minutes);
        items.returning(session.tableId()).stream()
                .filter(earlier -> earlier.isAbout(thing))
                .forEach(item::follow);
        agenda.add(item);
        items.saveAllAndFlush(agenda.items());
        return item.id();
    }

    @Override
    public void lead(UUID sessionId, AgendaKind kind, List<Subject> things, int minutes) {
        if (!access.hold(sessionId).state().isOpen()) return;
        Agenda agenda = new Agenda(items.findBySessionIdOrderByPosition(sessionId));
        List<AgendaItem> leading =
                things.stream().flatMap(thing -> agenda.about(thing).stream()).toList();
        leading.forEach(item -> item.allow(minutes));
        agenda.lead(kind, leading);
        items.saveAllAndFlush(agenda.items());
    }

    @Override
    public void rename(Subject thing, String title) {
        items.about(thing.id()).forEach(item -> item.rename(title));
        items.flush();
    }

    @Override
    public void withdraw(Subject thing) {
        for (AgendaItem item : items.about(thing.id())) {
            if (access.hold(item.sessionId()).canBeChanged()) items.delete(item);
            else item.withdraw();
        }
        items.flush();
    }

    @Override
    public void restore(Subject thing, @Nullable UUID sessionId) {
        for (AgendaItem item : items.about(thing.id())) {
            LearningSession session = access.hold(item.sessionId());
            item.restore(session.id().equals(sessionId) && session.takesNotes());
        }
        items.flush();
    }

    @Override
    public boolean takeBack(UUID agendaItemId) {
        Optional<AgendaItem> there = items.findById(agendaItemId);
        if (there.isEmpty()) return false;
        AgendaItem item = there.get();
        boolean free = access.hold(item.sessionId()).canBeChanged();
        if (!free || item.handling().isSettled() || !item.notes().isEmpty()) return false;
        items.delete(item);
        items.flush();
        return true;
    }

    @Override
    public void erase(Subject thing) {
        items.about(thing.id()).forEach(AgendaItem::erase);
        items.flush();
    }

    @Override
    public void outcome(UUID agendaItemId, Outcome outcome) {
        AgendaItem item = find(agendaItemId);
        item.conclude(outcome, sessions.findById(item.sessionId()).orElseThrow());
        items.saveAndFlush(item);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(UUID sessionId, UUID agendaItemId) {
        return items.findById(agendaItemId)
                .filter(item -> item.sessionId().equals(sessionId))
                .isPresent();
    }

    private AgendaItem find(UUID id) {
        return items.findById(id).orElseThrow(() -> new NotFound("agenda item", id));
    }
}
