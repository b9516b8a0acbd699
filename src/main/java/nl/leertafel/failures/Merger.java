package nl.leertafel.failures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a failure went that was the same as another, and how both were before, for whoever undoes it.
 *
 * @param into the one that stayed
 */
@Embeddable
record Merger(
        @Column(name = "merged_into") UUID into,
        @Column(name = "merged_by") UUID by,
        @Column(name = "merged_at") Instant at,

        @Column(name = "merged_state") @Enumerated(EnumType.STRING)
        FailureState state,

        @Column(name = "merged_escalated") boolean escalated,
        @Column(name = "merged_resolved_at") @Nullable Instant resolvedAt,
        @Enumerated(EnumType.STRING) FailureState keptState,
        int keptUntouched,
        Instant keptTouchedAt,
        @Nullable Instant keptResolvedAt) {}
