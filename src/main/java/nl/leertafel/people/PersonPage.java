package nl.leertafel.people;

import java.util.UUID;
import nl.leertafel.shared.Standing;

/**
 * @param oneself whether the person looks at themselves: they can't deactivate themselves
 * @param emailIsTheirs whether they signed in before, so that the address is no longer the administrator's to change
 */
record PersonPage(
        UUID id,
        long version,
        String name,
        String email,
        UUID organisation,
        Standing standing,
        PersonState state,
        boolean oneself,
        boolean emailIsTheirs) {}
