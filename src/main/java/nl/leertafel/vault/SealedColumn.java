package nl.leertafel.vault;

/** A column with sealed words, of a table with {@code id} and {@code municipality_id}. */
public record SealedColumn(String table, String column) {}
