package nl.leertafel.failures;

import java.util.UUID;

public record FailureSummary(UUID id, UUID tableId, String statement, FailureState state) {}
