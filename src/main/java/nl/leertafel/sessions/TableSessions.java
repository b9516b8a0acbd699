package nl.leertafel.sessions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * @param late when that is later than its rhythm
 */
record TableSessions(
        UUID tableId,
        int held,
        List<SessionRow> ahead,
        @Nullable When when,
        @Nullable SessionRow followUp,
        boolean missing,
        @Nullable Late late,
        boolean mayPlan) {
    /** As many as fit a telephone. */
    private static final int BEADS_HELD = 6;

    private static final int BEADS_AHEAD = 3;

    /**
     * A few days later is no other rhythm: days are skipped and halls are taken.
     *
     * @param weeks from the last session to the next one
     * @param agreed how many it would be
     */
    record Late(long weeks, int agreed) {
        static @Nullable Late of(@Nullable Instant last, List<SessionRow> ahead, int agreed) {
            if (last == null || ahead.isEmpty() || ahead.get(0).state() == SessionState.IN_PROGRESS) return null;
            long weeks = ChronoUnit.WEEKS.between(
                    When.dayOf(last), When.dayOf(ahead.get(0).startsAt()));
            return weeks > agreed ? new Late(weeks, agreed) : null;
        }
    }

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
