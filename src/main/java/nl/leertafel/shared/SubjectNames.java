package nl.leertafel.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What things are called that a lower module shows without keeping their names, which only some may read. */
public interface SubjectNames {
    /** Names of those that the reader may see; what has no name, or none any more, is left out. One query at most. */
    Map<UUID, String> of(Subject.Kind kind, Collection<UUID> ids, Actor reader);
}
