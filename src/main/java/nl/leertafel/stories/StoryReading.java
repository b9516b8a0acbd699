package nl.leertafel.stories;

import java.time.Instant;
import java.util.UUID;

/** Somebody read the story, for the author to see. */
record StoryReading(UUID personId, String name, String organisation, int times, Instant firstAt, Instant lastAt) {}
