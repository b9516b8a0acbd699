package nl.leertafel.timeline;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.Seats;
import org.jspecify.annotations.Nullable;

/** A line as it is stored, before it is known who reads it. */
record StoredLine(
        UUID id,
        UUID tableId,
        String tableName,
        Instant at,
        @Nullable UUID personId,
        @Nullable String person,
        @Nullable String role,
        String what,
        String detail,
        boolean onTable,
        Subject.Kind thingKind,
        UUID thingId) {

    /** @param page what the page on which it stands is about, if about one thing */
    TimelineLine readBy(Seats seats, @Nullable Subject page) {
        Subject thing = new Subject(thingKind, thingId);
        return new TimelineLine(
                id, tableId, tableName, at, person, role, what, detail, leadsTo(thing, seats, page) ? thing : null);
    }

    /** Never to stories: whether the reader may see one is not known here. */
    private boolean leadsTo(Subject thing, Seats seats, @Nullable Subject page) {
        if (thing.equals(page)) return false;
        return switch (thing.kind()) {
            case STORY -> false;
            case SESSION -> seats.sitsAt(tableId);
            case TABLE, FAILURE, ACTION, RULE_CHECK -> seats.sees(tableId);
        };
    }

    String cursor() {
        return at + "_" + id;
    }
}
