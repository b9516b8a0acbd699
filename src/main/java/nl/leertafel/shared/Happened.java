package nl.leertafel.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A transition, announced by the module in which it took place as an event in the same transaction. The timeline writes
 * a line for each.
 */
public interface Happened {
    /** Message key behind {@code timeline.}, for example {@code failure.resolved}. */
    String what();

    Actor by();

    Instant at();

    UUID tableId();

    /** Everything on whose page the line stands, the thing itself first. */
    List<Subject> about();

    /** A few words that the line quotes, such as an action or a reason; never story text. Empty if none. */
    default String detail() {
        return "";
    }

    /** Whether everybody who sees the table may know; false for what only author and reviewer may know. */
    default boolean onTable() {
        return true;
    }
}
