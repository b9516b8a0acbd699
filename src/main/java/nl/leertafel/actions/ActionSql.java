package nl.leertafel.actions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.Seats;
import nl.leertafel.words.WordQuery;

/** What somebody chose in the list, as conditions on {@code follow_up_action a}, behind {@link #with} and {@link #join}. */
final class ActionSql {
    /** By the words of the action, or by the name of who does it: nobody's but of those whose actions are seen. */
    private static final String FOUND = """
        with found as materialized %s,
        h as materialized (select one.id, max(one.rank)::int as rank from (
            select f.subject_id as id, f.rank from found f where f.kind = 'ACTION'
            union all
            select o.id, f.rank from found f join follow_up_action o on o.owner_id = f.subject_id where f.kind = 'PERSON'
          ) one group by one.id)
        """;

    private static final String WORDS = """
        (e.kind = 'ACTION' and %s or e.kind = 'PERSON' and e.weight = 4
          and exists (select from follow_up_action o where o.owner_id = e.subject_id and %s))
        """;

    private final ActionFilter filter;
    private final WordQuery words;
    private final Map<String, Object> values = new HashMap<>();
    private final String seen;
    private final String about;

    ActionSql(Actor actor, Seats seats, ActionFilter filter, WordQuery words, LocalDate today) {
        this.filter = filter;
        this.words = words;
        values.put("me", actor.personId());
        values.put("today", today);
        this.seen = seen(seats);
        this.about = about();
        if (!filter.q().isEmpty()) values.putAll(words.parameters());
        if (filter.cursor() != null) {
            values.put("key", filter.cursor().key());
            values.put("id", filter.cursor().id());
        }
    }

    /** What is told in sessions and stories is for who sits at the table, also when they manage everything. */
    private String seen(Seats seats) {
        if (seats.administrator() && !filter.about().isInside()) return "true";
        if (seats.tables().isEmpty()) return "false";
        values.put("tables", seats.tables());
        return "%s.table_id in (:tables)";
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

    /** What comes before a statement with these conditions. */
    String with() {
        if (filter.q().isEmpty()) return "";
        return FOUND.formatted(words.hits(WORDS.formatted(seen("e"), seen("o"))));
    }

    String join() {
        return filter.q().isEmpty() ? "" : " join h on h.id = a.id";
    }

    String rank() {
        return filter.q().isEmpty() ? "0" : "h.rank";
    }

    private String seen(String alias) {
        return seen.formatted(alias);
    }

    String chosen() {
        return chosen(filter.view(), filter.status()) + beside();
    }

    String chosen(ActionFilter.View view, ActionFilter.Status status) {
        return seen("a") + about + " and " + view(view) + " and " + status(status);
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
        return switch (filter.order()) {
            case MATCH -> "h.rank" + down + ", a.id" + down;
            case DUE -> "a.due_on" + down + ", a.id" + down;
            case AGREED -> "a.id" + down;
        };
    }

    private String beside() {
        if (filter.cursor() == null) return "";
        String side = descends() ? " < " : " > ";
        return switch (filter.order()) {
            case MATCH -> " and (h.rank, a.id)" + side + "(:key, :id)";
            case DUE -> " and (a.due_on, a.id)" + side + "(:key, :id)";
            case AGREED -> " and a.id" + side + ":id";
        };
    }

    private boolean descends() {
        return filter.isDescending() != isBackwards();
    }

    boolean isBackwards() {
        return filter.cursor() != null && filter.cursor().backwards();
    }
}
