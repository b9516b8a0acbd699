package nl.leertafel.people;

import java.util.UUID;
import nl.leertafel.shared.Standing;

record PersonRow(UUID id, String name, String email, String organisation, Standing standing, PersonState state) {}
