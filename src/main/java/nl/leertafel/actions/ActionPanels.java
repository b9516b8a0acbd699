package nl.leertafel.actions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.PanelSource;
import nl.leertafel.shared.Subject;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was promised, on the pages of tables, sessions, failures and stories; guests of a session do not see it. */
@Component
@Transactional(readOnly = true)
class ActionPanels implements PanelSource {
    private static final int ORDER = 400;
    private static final int AT_MOST = 10;

    private final ActionRows rows;
    private final Choices choices;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final StoryLookup stories;
    private final FailureLookup failures;

    ActionPanels(
            ActionRows rows,
            Choices choices,
            TableLookup tables,
            SessionLookup sessions,
            StoryLookup stories,
            FailureLookup failures) {
        this.rows = rows;
        this.choices = choices;
        this.tables = tables;
        this.sessions = sessions;
        this.stories = stories;
        this.failures = failures;
    }

    @Override
    public List<Panel> panels(Subject about, Actor actor) {
        Optional<ActionsPanel> panel = switch (about.kind()) {
            case TABLE -> onTable(about.id(), tables.seatsOf(actor));
            case SESSION -> onSession(about.id(), tables.seatsOf(actor));
            case FAILURE -> onFailure(about, tables.seatsOf(actor));
            case STORY -> onStory(about, actor);
            case ACTION, RULE_CHECK -> Optional.empty();
        };
        return panel.map(content -> new Panel(ORDER, false, "actions/panel", content)).stream()
                .toList();
    }

    private Optional<ActionsPanel> onTable(UUID table, Seats seats) {
        if (!seats.sees(table)) return Optional.empty();
        String agree = ActionRights.mayAgree(seats, table) ? "/actions/new?table=" + table : null;
        return Optional.of(new ActionsPanel(
                "actions.panel.none.table",
                rows.openAt(table, AT_MOST),
                List.of(),
                agree,
                "/actions?view=all&table=" + table,
                null,
                null));
    }

    private Optional<ActionsPanel> onSession(UUID id, Seats seats) {
        return Optional.ofNullable(sessions.find(List.of(id)).get(id))
                .filter(session -> seats.sitsAt(session.tableId()))
                .map(session -> onSession(session, seats));
    }

    private ActionsPanel onSession(SessionSummary session, Seats seats) {
        UUID id = session.id();
        boolean on = ActionOrigins.canAgreeIn(session.state());
        Choice choice = choices.of(id);
        boolean asked = on && choice.asks() && seats.has(session.tableId(), SeatRole::prepares);
        return new ActionsPanel(
                "actions.panel.none.session",
                rows.agreedIn(id),
                rows.endedIn(id),
                on && ActionRights.mayAgree(seats, session.tableId()) ? "/actions/new?session=" + id : null,
                choice.open() == 0 ? null : "/actions?view=all&status=all&session=" + id,
                choice,
                asked ? "/actions/choice?session=" + id : null);
    }

    private Optional<ActionsPanel> onFailure(Subject about, Seats seats) {
        return Optional.ofNullable(failures.find(List.of(about.id())).get(about.id()))
                .filter(failure -> seats.sees(failure.tableId()))
                .map(failure ->
                        about(about, ActionRights.mayAgree(seats, failure.tableId()) ? "/actions/new?failure=" : null));
    }

    /** A story that is not released yet has no actions, and what the table does is not for guests. */
    private Optional<ActionsPanel> onStory(Subject about, Actor actor) {
        Seats seats = tables.seatsOf(actor);
        return Optional.ofNullable(stories.find(List.of(about.id()), actor).get(about.id()))
                .filter(story -> story.state().isReleased() && seats.sitsAt(story.tableId()))
                .map(story ->
                        about(about, ActionRights.mayAgree(seats, story.tableId()) ? "/actions/new?story=" : null));
    }

    private ActionsPanel about(Subject about, @Nullable String agree) {
        return new ActionsPanel(
                "actions.panel.none." + (about.kind() == Subject.Kind.FAILURE ? "failure" : "story"),
                rows.about(about),
                List.of(),
                agree == null ? null : agree + about.id(),
                null,
                null,
                null);
    }
}
