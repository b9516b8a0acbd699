package nl.leertafel.tables;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Known by a module above: when a table meets again. It is written on the drawn table for who sits at it. */
public interface NextSession {
    Optional<Instant> of(UUID tableId);
}
