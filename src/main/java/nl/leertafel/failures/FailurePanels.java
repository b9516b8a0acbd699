package nl.leertafel.failures;

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
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.Seats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Failures on the pages of tables, sessions and stories. */
@Component
@Transactional(readOnly = true)
class FailurePanels implements PanelSource {
    private static final int ORDER = 300;

    private final Access access;
    private final FailureShelf shelf;
    private final SessionLookup sessions;
    private final StoryLookup stories;

    FailurePanels(Access access, FailureShelf shelf, SessionLookup sessions, StoryLookup stories) {
        this.access = access;
        this.shelf = shelf;
        this.sessions = sessions;
        this.stories = stories;
    }

    record OnTable(UUID table, List<ShelfRow> rows, boolean mayName) {}

    record OnSession(UUID session, List<ShelfRow> rows, boolean mayName) {}

    record OnStory(UUID story, List<ShelfRow> rows, boolean mayName) {}

    @Override
    public List<Panel> panels(Subject about, Actor actor) {
        Optional<Panel> panel = switch (about.kind()) {
            case TABLE -> onTable(about.id(), access.seats(actor));
            case SESSION -> onSession(about.id(), access.seats(actor));
            case STORY -> onStory(about.id(), actor, access.seats(actor));
            default -> Optional.empty();
        };
        return panel.stream().toList();
    }

    private Optional<Panel> onTable(UUID table, Seats seats) {
        if (!seats.sees(table)) return Optional.empty();
        OnTable content = new OnTable(table, shelf.openAt(table), mayName(seats, table));
        return Optional.of(new Panel(ORDER, false, "failures/panel-on-table", content));
    }

    /** Once it is going on: what was named there, and the button to name one. */
    private Optional<Panel> onSession(UUID id, Seats seats) {
        SessionSummary session = sessions.find(Set.of(id)).get(id);
        if (session == null || !seats.sitsAt(session.tableId())) return Optional.empty();
        boolean now = session.state() == SessionState.IN_PROGRESS || session.state() == SessionState.FOLLOW_UP;
        boolean mayName = now && mayName(seats, session.tableId());
        List<ShelfRow> rows = shelf.namedIn(id);
        if (rows.isEmpty() && !mayName) return Optional.empty();
        return Optional.of(new Panel(ORDER, false, "failures/panel-on-session", new OnSession(id, rows, mayName)));
    }

    private Optional<Panel> onStory(UUID id, Actor actor, Seats seats) {
        StorySummary story = stories.find(Set.of(id), actor).get(id);
        if (story == null || !seats.sitsAt(story.tableId())) return Optional.empty();
        boolean mayName = story.state().isReleased() && mayName(seats, story.tableId());
        List<ShelfRow> rows = shelf.shownBy(id);
        if (rows.isEmpty() && !mayName) return Optional.empty();
        return Optional.of(new Panel(ORDER, false, "failures/panel-on-story", new OnStory(id, rows, mayName)));
    }

    private static boolean mayName(Seats seats, UUID table) {
        return Access.tablesToNameAt(seats).contains(table);
    }
}
