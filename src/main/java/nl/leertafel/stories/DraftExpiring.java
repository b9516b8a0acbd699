package nl.leertafel.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A story that its author left alone for long will be erased, unless they go on with it; they are to be told.
 *
 * @param erasedOn the first day on which that may happen
 */
public record DraftExpiring(UUID storyId, UUID tableId, UUID authorId, LocalDate erasedOn, Instant at) {}
