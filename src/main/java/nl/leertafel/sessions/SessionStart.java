package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.TableLookup;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a new session begins with: who is expected, the fixed parts of an agenda, and what must come back. */
@Component
class SessionStart {
    private final Invitations invitations;
    private final AgendaItems items;
    private final CarryOver carryOver;
    private final TableLookup tables;
    private final MessageSource messages;

    SessionStart(
            Invitations invitations,
            AgendaItems items,
            CarryOver carryOver,
            TableLookup tables,
            MessageSource messages) {
        this.invitations = invitations;
        this.items = items;
        this.carryOver = carryOver;
        this.tables = tables;
        this.messages = messages;
    }

    void prepare(LearningSession session, Actor by, Instant now) {
        invitations.saveAllAndFlush(tables.sitters(session.tableId()).stream()
                .map(sitter -> new Invitation(session, sitter.seatId(), sitter.personId()))
                .toList());
        Agenda agenda = new Agenda(List.of());
        Agenda.FIXED.forEach((kind, minutes) -> agenda.add(item(session, kind, minutes, by)));
        items.saveAllAndFlush(agenda.items());
        carryOver.into(session, by, now);
    }

    private AgendaItem item(LearningSession session, AgendaKind kind, int minutes, Actor by) {
        String title = messages.getMessage("sessions.fixed." + kind, null, by.language());
        return new AgendaItem(session, kind, title, minutes);
    }
}
