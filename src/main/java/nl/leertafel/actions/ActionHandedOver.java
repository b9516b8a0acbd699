package nl.leertafel.actions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** @param detail the name of who does it from now on */
record ActionHandedOver(
        UUID actionId,
        UUID tableId,
        List<Subject> about,
        String detail,
        Actor by,
        Instant at,
        UUID from,
        UUID to,
        String note)
        implements Happened {
    @Override
    public String what() {
        return "action.handedOver";
    }
}
