package nl.leertafel.people;

import java.util.UUID;

record OrganisationRow(UUID id, String name, OrganisationKind kind, boolean active, int people) {}
