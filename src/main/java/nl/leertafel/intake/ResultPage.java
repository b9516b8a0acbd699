package nl.leertafel.intake;

import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureSummary;

/**
 * What came of an import.
 *
 * @param failures that are there still
 * @param workedOn those of them with which somebody did something since, as far as can be told
 */
record ResultPage(
        UUID id, String fileName, boolean undone, List<FailureSummary> failures, List<FailureSummary> workedOn) {
    private static final int SHOWN = 50;

    public List<FailureSummary> first() {
        return failures.stream().limit(SHOWN).toList();
    }

    public int more() {
        return Math.max(0, failures.size() - SHOWN);
    }

    public boolean canBeUndone() {
        return !undone && failures.size() > workedOn.size();
    }
}
