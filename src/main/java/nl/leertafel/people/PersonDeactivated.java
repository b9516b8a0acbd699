package nl.leertafel.people;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;

/** Somebody no longer works for the municipality; what they held falls vacant. */
public record PersonDeactivated(UUID personId, Actor by, Instant at) {}
