package nl.leertafel.people;

import java.util.UUID;
import nl.leertafel.shared.Standing;

/** @param oneself whether the person looks at themselves: they can't deactivate themselves */
record PersonPage(
        UUID id,
        long version,
        String name,
        String email,
        UUID organisation,
        Standing standing,
        PersonState state,
        boolean oneself) {}
