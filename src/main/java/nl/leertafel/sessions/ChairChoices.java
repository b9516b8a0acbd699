package nl.leertafel.sessions;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Subject;

/** By which a module above says about which things on an agenda the chair still has something to choose. */
public interface ChairChoices {
    /** Their pages take {@code session} as the way back. */
    Set<UUID> waiting(Collection<Subject> things);
}
