package nl.leertafel.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
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
    private final TableLookup tables;
    private final Clock clock;

    ActionList(JdbcClient jdbc, ActionRows rows, TableLookup tables, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tables = tables;
        this.clock = clock;
    }

    /** Somebody without a seat, such as the administrator, has none of their own and looks at all. */
    ActionFilter.View usualView(Actor actor) {
        return tables.seatsOf(actor).tables().isEmpty() ? ActionFilter.View.ALL : ActionFilter.View.MINE;
    }

    ActionListPage page(Actor actor, ActionFilter filter) {
        Seats seats = tables.seatsOf(actor);
        boolean mayAgree = !seats.tables(ActionRights::mayAgree).isEmpty();
        if (!seats.administrator() && seats.tables().isEmpty())
            return new ActionListPage(filter, ActionCounts.NONE, List.of(), null, mayAgree);
        Map<String, Object> values = values(actor, seats, filter);
        String seen = seen(seats, filter);
        List<ActionRow> found = rows.where(
                seen + " and " + view(filter.view()) + " and " + status(filter.status()) + after(filter),
                order(filter.status()) + " limit " + (PAGE + 1),
                values);
        boolean more = found.size() > PAGE;
        List<ActionRow> shown = more ? found.subList(0, PAGE) : found;
        String next = more ? filter.next(shown.get(PAGE - 1).cursor()) : null;
        return new ActionListPage(filter, counts(filter, seen, values), shown, next, mayAgree);
    }

    private ActionCounts counts(ActionFilter filter, String seen, Map<String, Object> values) {
        String viewed = view(filter.view());
        String chosen = status(filter.status());
        return jdbc.sql("select count(*) filter (where " + view(ActionFilter.View.MINE) + " and " + chosen
                        + ") as mine,"
                        + " count(*) filter (where " + view(ActionFilter.View.GIVEN) + " and " + chosen + ") as given,"
                        + " count(*) filter (where " + chosen + ") as everybodys,"
                        + " count(*) filter (where " + viewed + " and a.state = 'AGREED') as open,"
                        + " count(*) filter (where " + viewed + " and a.state <> 'AGREED') as ended,"
                        + " count(*) filter (where " + viewed + " and a.state = 'AGREED' and a.due_on < :today) as late"
                        + " from follow_up_action a join person p on p.id = a.owner_id where " + seen)
                .params(values)
                .query(ActionCounts.class)
                .single();
    }

    private Map<String, Object> values(Actor actor, Seats seats, ActionFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("me", actor.personId());
        values.put("today", LocalDate.now(clock));
        values.put("like", "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        if (!seats.administrator()) values.put("tables", seats.tables());
        if (filter.table() != null) values.put("table", filter.table());
        if (filter.after() != null) {
            values.put("afterDue", filter.after().dueOn());
            values.put("afterId", filter.after().id());
        }
        return values;
    }

    private static String seen(Seats seats, ActionFilter filter) {
        return (seats.administrator() ? "true" : "a.table_id in (:tables)")
                + (filter.table() == null ? "" : " and a.table_id = :table")
                + (filter.q().isEmpty() ? "" : " and (a.what ilike :like or p.name ilike :like)");
    }

    private static String view(ActionFilter.View view) {
        return switch (view) {
            case MINE -> "a.owner_id = :me";
            case GIVEN -> "(a.agreed_by = :me and a.owner_id <> :me)";
            case ALL -> "true";
        };
    }

    private static String status(ActionFilter.Status status) {
        return switch (status) {
            case OPEN -> "a.state = 'AGREED'";
            case ENDED -> "a.state <> 'AGREED'";
            case ALL -> "true";
        };
    }

    /** What is open by what comes first; what is over by what was last. */
    private static String order(ActionFilter.Status status) {
        return status == ActionFilter.Status.OPEN ? "a.due_on, a.id" : "a.due_on desc, a.id desc";
    }

    private static String after(ActionFilter filter) {
        if (filter.after() == null) return "";
        String side = filter.status() == ActionFilter.Status.OPEN ? ">" : "<";
        return " and (a.due_on, a.id) " + side + " (:afterDue, :afterId)";
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
