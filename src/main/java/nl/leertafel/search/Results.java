package nl.leertafel.search;

import java.util.Set;
import java.util.UUID;
import nl.leertafel.tables.Seats;
import org.jspecify.annotations.Nullable;

/** Makes rows of what was found. */
final class Results {
    private Results() {}

    static ResultRow row(Thing thing, Seats seats) {
        Set<String> forms = thing.forms();
        return new ResultRow(
                thing.kind(),
                address(thing, seats),
                Marked.of(thing.title(), forms),
                Marked.excerpt(thing.text(), forms),
                thing.place(),
                stateKey(thing),
                thing.owner(),
                thing.at(),
                thing.kept());
    }

    static ResultRow story(Thing thing, Marked title) {
        return new ResultRow(
                Kind.STORY,
                "/stories/" + thing.id(),
                title,
                Marked.of("", Set.of()),
                thing.place(),
                stateKey(thing),
                null,
                thing.at(),
                null);
    }

    private static String address(Thing thing, Seats seats) {
        return switch (thing.kind()) {
            case TABLE -> "/tables/" + thing.id();
            case SESSION -> "/sessions/" + thing.id();
            case STORY -> "/stories/" + thing.id();
            case FAILURE -> "/failures/" + (thing.keptId() == null ? thing.id() : thing.keptId());
            case ACTION -> "/actions/" + thing.id();
            case RULE_CHECK -> "/rule-checks/" + thing.id();
            case PERSON -> person(thing.id(), seats, thing.tableId());
        };
    }

    /** Pages of people are the administrator’s; others meet them at the table. */
    private static String person(UUID id, Seats seats, @Nullable UUID tableId) {
        return seats.administrator() || tableId == null ? "/people/" + id : "/tables/" + tableId;
    }

    private static @Nullable String stateKey(Thing thing) {
        if (thing.state() == null) return null;
        return switch (thing.kind()) {
            case TABLE -> "tables.state." + thing.state();
            case SESSION -> "sessions.state." + thing.state();
            case STORY -> "stories.state." + thing.state();
            case FAILURE -> "failures.state." + thing.state();
            case ACTION -> "actions.state." + thing.state();
            case RULE_CHECK -> "rulechecks.state." + thing.state();
            case PERSON -> null;
        };
    }
}
