package nl.leertafel.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** @param detail why it takes longer, or goes sooner */
record ActionRescheduled(
        UUID actionId,
        UUID tableId,
        List<Subject> about,
        String detail,
        Actor by,
        Instant at,
        LocalDate from,
        LocalDate to)
        implements Happened {
    @Override
    public String what() {
        return "action.rescheduled";
    }
}
