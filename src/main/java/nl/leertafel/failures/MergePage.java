package nl.leertafel.failures;

import java.util.List;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Two failures that may be the same: first to be found, then to be compared.
 *
 * @param likely to be chosen from
 * @param other the one that was chosen
 */
record MergePage(
        Side one,
        Purpose purpose,
        List<Likely> likely,
        @Nullable Side other) {

    /** What belongs to each, and goes along when it is not the one that stays. */
    record Side(FailureSummary failure, int stories, int sessions, int answers) {}

    public List<Option> sides() {
        if (other == null) return List.of();
        return List.of(
                Option.of(one.failure().id(), one.failure().statement()),
                Option.of(other.failure().id(), other.failure().statement()));
    }
}
