package nl.leertafel.people;

import java.util.UUID;

/** A municipality in which somebody may work. */
public record MunicipalityChoice(UUID id, String name) {}
