package nl.leertafel.people;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;

/** Somebody of the current municipality as an actor, for work that nobody does by hand: jobs and demonstrations. */
public interface Actors {
    /** @throws NotFound when there is nobody with this id here */
    Actor of(UUID personId);
}
