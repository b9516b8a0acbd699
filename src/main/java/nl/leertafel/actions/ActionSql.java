package nl.leertafel.actions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.Seats;

/** What somebody chose in the list, as conditions on {@code follow_up_action a}, joined with its owner as {@code p}. */
final class ActionSql {
    private final ActionFilter filter;
    private final Map<String, Object> values = new HashMap<>();
    private final String seen;

    ActionSql(Actor actor, Seats seats, ActionFilter filter, LocalDate today) {
        this.filter = filter;
        values.put("me", actor.personId());
        values.put("today", today);
        this.seen = seen(seats) + about() + words();
        if (filter.cursor() != null) {
            values.put("day", filter.cursor().day());
            values.put("id", filter.cursor().id());
        }
    }

    /** What is told in sessions and stories is for who sits at the table, also when they manage everything. */
    private String seen(Seats seats) {
        boolean inside = filter.about().session() != null || filter.about().story() != null;
        if (seats.administrator() && !inside) return "true";
        Set<UUID> tables = seats.tables();
        if (tables.isEmpty()) return "false";
        values.put("tables", tables);
        return "a.table_id in (:tables)";
    }

    private String about() {
        StringBuilder about = new StringBuilder();
        filter.about().given().forEach((name, id) -> {
            values.put(name, id);
            about.append(
                    switch (name) {
                        case "table" -> " and a.table_id = :table";
                        case "person" -> " and a.owner_id = :person";
                        case "session" -> " and (a.session_id = :session or a.ended_in = :session)";
                        case "failure" -> " and a.failure_id = :failure";
                        default -> " and a.story_id = :story";
                    });
        });
        return about.toString();
    }

    private String words() {
        if (filter.q().isEmpty()) return "";
        values.put("like", "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return " and (a.what ilike :like or a.result ilike :like or p.name ilike :like)";
    }

    String chosen() {
        return chosen(filter.view(), filter.status()) + beside();
    }

    String chosen(ActionFilter.View view, ActionFilter.Status status) {
        return seen + " and " + view(view) + " and " + status(status);
    }

    String late() {
        return chosen(filter.view(), ActionFilter.Status.OPEN) + " and a.due_on < :today";
    }

    Map<String, Object> values() {
        return values;
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
            case ENDED -> "a.state in ('DONE', 'DROPPED')";
            case ALL -> "true";
        };
    }

    /** A page before a row is read from that row backwards. */
    String order() {
        String down = descends() ? " desc" : "";
        return filter.order() == ActionFilter.Order.DUE ? "a.due_on" + down + ", a.id" + down : "a.id" + down;
    }

    private String beside() {
        if (filter.cursor() == null) return "";
        String side = descends() ? " < " : " > ";
        return filter.order() == ActionFilter.Order.DUE
                ? " and (a.due_on, a.id)" + side + "(:day, :id)"
                : " and a.id" + side + ":id";
    }

    private boolean descends() {
        return filter.isDescending() != isBackwards();
    }

    boolean isBackwards() {
        return filter.cursor() != null && filter.cursor().backwards();
    }
}
