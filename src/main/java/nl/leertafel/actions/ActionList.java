package nl.leertafel.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.words.WordFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of actions at the tables that a person sees. */
@Component
@Transactional(readOnly = true)
class ActionList {
    private static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final ActionRows rows;
    private final ActionListNames names;
    private final TableLookup tables;
    private final WordFinder finder;
    private final Clock clock;

    ActionList(
            JdbcClient jdbc,
            ActionRows rows,
            ActionListNames names,
            TableLookup tables,
            WordFinder finder,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.names = names;
        this.tables = tables;
        this.finder = finder;
        this.clock = clock;
    }

    /** Somebody without a seat, such as the administrator, has none of their own and looks at all. */
    ActionFilter.View usualView(Actor actor) {
        return tables.seatsOf(actor).tables().isEmpty() ? ActionFilter.View.ALL : ActionFilter.View.MINE;
    }

    ActionListPage page(Actor actor, ActionFilter filter) {
        Seats seats = tables.seatsOf(actor);
        boolean mayAgree = !seats.tables(ActionRights::mayAgree).isEmpty();
        if (!seats.administrator() && seats.tables().isEmpty()) return ActionListPage.nothing(filter);
        LocalDate today = LocalDate.now(clock);
        ActionSql sql = new ActionSql(actor, seats, filter, finder.asked(filter.q()), today);
        List<ActionRow> found = rows.page(sql, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<ActionRow> shown = new ArrayList<>(more ? found.subList(0, PAGE) : found);
        if (sql.isBackwards()) Collections.reverse(shown);
        LocalDate next = filter.isGrouped() ? names.nextSession(seats, filter, today) : null;
        return new ActionListPage(
                filter,
                counts(sql, filter),
                grouped(filter, shown, today, next),
                next,
                neighbour(shown, filter, sql.isBackwards() ? more : filter.cursor() != null, true),
                neighbour(shown, filter, sql.isBackwards() || more, false),
                names.about(actor, seats, filter),
                names.tables(actor),
                names.people(seats, filter),
                mayAgree);
    }

    private static @Nullable String neighbour(
            List<ActionRow> shown, ActionFilter filter, boolean there, boolean before) {
        if (!there || shown.isEmpty()) return null;
        return before
                ? filter.previous(shown.get(0).cursor(filter.order()))
                : filter.next(shown.get(shown.size() - 1).cursor(filter.order()));
    }

    private static List<ActionGroup> grouped(
            ActionFilter filter, List<ActionRow> shown, LocalDate today, @Nullable LocalDate next) {
        if (!filter.isGrouped())
            return shown.isEmpty() ? List.of() : List.of(new ActionGroup(ActionGroup.Kind.LATER, shown));
        Map<ActionGroup.Kind, List<ActionRow>> groups = new EnumMap<>(ActionGroup.Kind.class);
        for (ActionRow row : shown)
            groups.computeIfAbsent(ActionGroup.of(row.dueOn(), today, next), kind -> new ArrayList<>())
                    .add(row);
        return groups.entrySet().stream()
                .map(group -> new ActionGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private ActionCounts counts(ActionSql sql, ActionFilter filter) {
        return jdbc.sql(sql.with() + "select " + count(sql, sql.chosen(ActionFilter.View.MINE, filter.status()))
                        + " as mine, "
                        + count(sql, sql.chosen(ActionFilter.View.GIVEN, filter.status())) + " as given, "
                        + count(sql, sql.chosen(ActionFilter.View.ALL, filter.status())) + " as everybodys, "
                        + count(sql, sql.chosen(filter.view(), ActionFilter.Status.OPEN)) + " as open, "
                        + count(sql, sql.chosen(filter.view(), ActionFilter.Status.ENDED)) + " as ended, "
                        + count(sql, sql.late()) + " as late")
                .params(sql.values())
                .query(ActionCounts.class)
                .single();
    }

    /** Up to a limit: who has so many looks for something, and a page costs the same at any size. */
    private static String count(ActionSql sql, String condition) {
        return "(select count(*) from (select from follow_up_action a" + sql.join() + " where " + condition + " limit "
                + (ActionCounts.LIMIT + 1) + ") counted)";
    }

    /** Those that the person promised and that are not done yet, at tables where they still sit. */
    List<ActionRow> openOf(Actor actor) {
        Set<UUID> seated = tables.seatsOf(actor).tables();
        if (seated.isEmpty()) return List.of();
        return rows.where(
                "a.owner_id = :me and a.state = 'AGREED' and a.table_id in (:tables)",
                "a.due_on, a.id limit " + PAGE,
                Map.of("me", actor.personId(), "tables", seated));
    }
}
