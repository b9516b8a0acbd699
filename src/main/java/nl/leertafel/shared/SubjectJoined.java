package nl.leertafel.shared;

import java.util.UUID;

/** Two things turned out to be one: what was told of the one that goes belongs on the page of the one that stays. */
public record SubjectJoined(UUID gone, UUID kept, Actor by) {}
