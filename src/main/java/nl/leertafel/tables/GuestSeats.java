package nl.leertafel.tables;

import java.util.UUID;
import nl.leertafel.shared.Actor;

/** By which a module above sends a guest away. */
public interface GuestSeats {
    /** The seat goes with its guest; nothing happens when it is no guest’s, or empty. Who may do it is for the caller to say. */
    void leave(UUID seatId, Actor by);
}
