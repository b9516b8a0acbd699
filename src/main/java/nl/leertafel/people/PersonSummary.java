package nl.leertafel.people;

import java.util.UUID;

public record PersonSummary(UUID id, String name, UUID organisationId, String organisation) {}
