package nl.leertafel.stories;

import java.util.UUID;

public record StorySummary(UUID id, UUID tableId, String title, StoryState state) {}
