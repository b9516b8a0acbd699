package nl.leertafel.stories;

import java.time.Instant;

/** Somebody read the story, for the author to see. */
record StoryReading(String name, String organisation, int times, Instant lastAt) {}
