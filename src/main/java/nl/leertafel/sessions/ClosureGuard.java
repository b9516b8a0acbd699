package nl.leertafel.sessions;

import java.util.List;

/**
 * What a session needs before it is closed.
 *
 * @param withoutOutcome how many agenda items have no outcome and do not come back
 * @param withoutPresence of how many expected people nobody knows whether they were there
 * @param nextPlanned whether the next session of the table has a date
 */
record ClosureGuard(long withoutOutcome, long withoutPresence, boolean nextPlanned) {
    static ClosureGuard of(List<AgendaItem> agenda, List<Invitation> expected, boolean nextPlanned) {
        return new ClosureGuard(
                agenda.stream().filter(item -> !item.handling().isSettled()).count(),
                expected.stream()
                        .filter(invitation -> invitation.presence() == null)
                        .count(),
                nextPlanned);
    }

    boolean isMet() {
        return withoutOutcome == 0 && withoutPresence == 0 && nextPlanned;
    }
}
