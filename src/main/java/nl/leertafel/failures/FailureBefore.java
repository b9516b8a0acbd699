package nl.leertafel.failures;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/** How a failure was before somebody changed it, with many others: what the change may have touched, for undoing it. */
public record FailureBefore(
        @Nullable UUID owner,
        FailureLevel level,
        Set<Domain> domains,
        boolean escalated,
        @Nullable Instant chosenAt,
        @Nullable Instant askedAgainAt) {
    static FailureBefore of(SystemFailure failure) {
        Wording wording = failure.wording();
        Attentiveness attention = failure.attention();
        return new FailureBefore(
                failure.ownership().owner(),
                wording.level(),
                wording.domains(),
                attention.isEscalated(),
                attention.chosenAt(),
                failure.claim().askedAgainAt());
    }
}
