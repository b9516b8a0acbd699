package nl.leertafel.tables;

import java.util.UUID;

/** Somebody on a seat. */
public record Sitter(UUID seatId, UUID personId, String name, String organisation, SeatRole role) {}
