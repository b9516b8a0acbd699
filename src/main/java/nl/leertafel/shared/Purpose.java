package nl.leertafel.shared;

import java.util.UUID;

/** The purpose of a table, pinned above every page about it: in the model under {@code purpose}. */
public record Purpose(UUID tableId, String tableName, String text) {}
