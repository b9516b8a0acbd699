package nl.leertafel.intake;

import java.util.List;
import nl.leertafel.failures.KnownFailure;
import org.jspecify.annotations.Nullable;

/**
 * A row of the spreadsheet as it was understood.
 *
 * @param number as the spreadsheet counts
 * @param faults keep it from being taken over
 * @param doubts are for its reader to judge
 * @param failure what it becomes; null when something is wrong with it
 */
record CheckedRow(
        int number,
        String statement,
        String table,
        List<Remark> faults,
        List<Remark> doubts,
        @Nullable KnownFailure failure,
        boolean skipped) {
    public boolean isFaulty() {
        return !faults.isEmpty() && !skipped;
    }

    public boolean isReady() {
        return failure != null && !skipped;
    }

    public boolean isDoubtful() {
        return !doubts.isEmpty() && !skipped;
    }
}
