package nl.leertafel.rulechecks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.Seats;
import nl.leertafel.words.WordQuery;

/** What somebody chose in the list, as conditions on {@code rule_check r}, behind {@link #join}. */
final class RuleCheckSql {
    static final String MINE = "(r.official_id = :me and r.state = 'REQUESTED')";
    private static final String NEVER = "r.verdict in ('HABIT', 'MISUNDERSTANDING')";
    private static final String OPEN = "r.state in ('CLAIMED', 'REQUESTED')";
    private static final String COUNTS = """
        select count(*) as everything, count(*) filter (where %s) as never, count(*) filter (where %s) as open,
               count(*) filter (where %s) as mine,
               count(*) filter (where r.state = 'REQUESTED' and r.due_on < :today) as late
        from rule_check r%s where %s
        """;

    private final RuleCheckFilter filter;
    private final boolean everywhere;
    private final WordQuery words;
    private final Map<String, Object> values = new HashMap<>();

    RuleCheckSql(Actor actor, Seats seats, RuleCheckFilter filter, WordQuery words, LocalDate today) {
        this.filter = filter;
        this.everywhere = seats.administrator();
        this.words = words;
        values.put("me", actor.personId());
        values.put("today", today);
        if (!everywhere) values.put("tables", seats.tables());
        if (filter.table() != null) values.put("table", filter.table());
        if (filter.state() != null) values.put("state", filter.state().name());
        if (filter.verdict() != null) values.put("verdict", filter.verdict().name());
        if (filter.isByMatch()) values.putAll(words.parameters());
        if (filter.after() != null) {
            values.put("afterKey", filter.after().key());
            values.put("afterId", filter.after().id());
        }
    }

    Map<String, Object> values() {
        return values;
    }

    /** By the words of the claim, and of what was found and quoted. */
    String join() {
        if (!filter.isByMatch()) return "";
        return " join " + words.hits("e.kind = 'RULE_CHECK' and " + seen("e")) + " h on h.subject_id = r.id";
    }

    String rank() {
        return filter.isByMatch() ? "h.rank::int" : "0";
    }

    String chosen() {
        return narrowed() + " and " + view() + after();
    }

    String order() {
        return key() + " desc, r.id desc";
    }

    /** Of each view, whichever is looked at. */
    String counts() {
        return COUNTS.formatted(NEVER, OPEN, MINE, join(), narrowed());
    }

    private String key() {
        return filter.isByMatch() ? rank() : "r.claimed_at";
    }

    private String seen(String alias) {
        return everywhere ? "true" : alias + ".table_id in (:tables)";
    }

    private String narrowed() {
        return seen("r")
                + (filter.table() == null ? "" : " and r.table_id = :table")
                + (filter.state() == null ? "" : " and r.state = :state")
                + (filter.verdict() == null ? "" : " and r.verdict = :verdict");
    }

    private String view() {
        return switch (filter.view()) {
            case ALL -> "true";
            case NEVER -> NEVER;
            case OPEN -> OPEN;
            case MINE -> MINE;
        };
    }

    private String after() {
        return filter.after() == null ? "" : " and (" + key() + ", r.id) < (:afterKey, :afterId)";
    }
}
