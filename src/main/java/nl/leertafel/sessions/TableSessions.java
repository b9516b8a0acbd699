package nl.leertafel.sessions;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a table, as its page shows them.
 *
 * @param held how many there were
 * @param ahead those that have not ended, soonest first
 * @param when how far away the first of them is
 * @param missing whether an active table has no next date
 */
record TableSessions(
        UUID tableId,
        int held,
        List<SessionRow> ahead,
        @Nullable When when,
        @Nullable SessionRow followUp,
        boolean missing,
        boolean mayPlan) {
    /** As many as fit a telephone. */
    private static final int BEADS_HELD = 6;

    private static final int BEADS_AHEAD = 3;

    @Nullable
    public SessionRow next() {
        return ahead.isEmpty() ? null : ahead.get(0);
    }

    public List<SessionRow> later() {
        return ahead.stream().skip(1).limit(3).toList();
    }

    /** A bead for each of the last sessions and the coming ones: whether it was held. */
    public List<Boolean> beads() {
        return Stream.concat(
                        Collections.nCopies(Math.min(held, BEADS_HELD), true).stream(),
                        ahead.stream().limit(BEADS_AHEAD).map(row -> false))
                .toList();
    }
}
