package nl.leertafel.failures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of one failure among many.
 *
 * @param refusal message key that says why nothing was changed; null when it was
 * @param before null when nothing was changed
 * @param agendaItem what was put on an agenda
 * @param version the failure's own, after the change; whatever happens to it later raises it
 */
public record FailureOutcome(
        UUID failureId,
        @Nullable String refusal,
        @Nullable FailureBefore before,
        @Nullable UUID agendaItem,
        long version) {}
