package nl.leertafel.stories;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.PanelSource;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stories on the pages of tables and sessions. */
@Component
@Transactional(readOnly = true)
class StoryPanels implements PanelSource {
    private static final int ORDER = 200;
    private static final int FEW = 5;

    private final StoryList list;
    private final AnswersWaiting answers;
    private final TableLookup tables;
    private final SessionLookup sessions;

    StoryPanels(StoryList list, AnswersWaiting answers, TableLookup tables, SessionLookup sessions) {
        this.list = list;
        this.answers = answers;
        this.tables = tables;
        this.sessions = sessions;
    }

    /**
     * @param tells whether the person may tell a story here
     * @param waiting authors without a first answer, for whoever prepares sessions; null when there are none
     */
    record OnTable(
            UUID tableId, List<StoryRow> rows, boolean more, boolean tells, AnswersWaiting.@Nullable AtTable waiting) {}

    /**
     * @param waiting released ones that can be put on this agenda
     * @param toTell those on this agenda, to be marked as told
     */
    record OnSession(UUID sessionId, List<StoryRow> waiting, List<StoryRow> toTell) {}

    @Override
    public List<Panel> panels(Subject about, Actor actor) {
        return switch (about.kind()) {
            case TABLE ->
                onTable(about.id(), tables.seatsOf(actor), actor).stream().toList();
            case SESSION ->
                onSession(about.id(), tables.seatsOf(actor)).stream().toList();
            default -> List.of();
        };
    }

    private Optional<Panel> onTable(UUID tableId, Seats seats, Actor actor) {
        if (!seats.sitsAt(tableId)) return Optional.empty();
        List<StoryRow> rows = list.released(actor, Set.of(tableId), StoryFilter.of(null, null, null), null)
                .shown();
        OnTable content = new OnTable(
                tableId,
                rows.stream().limit(FEW).toList(),
                rows.size() > FEW,
                seats.has(tableId, SeatRole::isFromPractice),
                seats.has(tableId, SeatRole::prepares) ? waiting(tableId) : null);
        return Optional.of(new Panel(ORDER, false, "stories/panel-on-table", content));
    }

    private AnswersWaiting.@Nullable AtTable waiting(UUID tableId) {
        return answers.at(Set.of(tableId)).stream().findFirst().orElse(null);
    }

    private Optional<Panel> onSession(UUID sessionId, Seats seats) {
        SessionSummary session = sessions.find(Set.of(sessionId)).get(sessionId);
        if (session == null || !seats.has(session.tableId(), SeatRole::prepares)) return Optional.empty();
        OnSession content = new OnSession(
                sessionId,
                session.state().isOpen() ? list.waiting(session.tableId()) : List.of(),
                hasBegun(session) ? list.toTell(sessionId) : List.of());
        if (!session.state().isOpen() && content.toTell().isEmpty()) return Optional.empty();
        return Optional.of(new Panel(ORDER, false, "stories/panel-on-session", content));
    }

    private static boolean hasBegun(SessionSummary session) {
        return session.state() != SessionState.PLANNED
                && session.state() != SessionState.CONVENED
                && session.state() != SessionState.CANCELLED;
    }
}
