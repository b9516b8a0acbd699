package nl.leertafel.tables;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;

/** Known by a module above: when a table meets again, written on the drawn table. Empty for who may not know. */
public interface NextSession {
    Optional<Instant> of(UUID tableId, Actor actor);
}
