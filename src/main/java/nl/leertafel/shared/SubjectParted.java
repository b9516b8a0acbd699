package nl.leertafel.shared;

import java.util.UUID;

/** They were two after all: each has its own page again. */
public record SubjectParted(UUID gone, Actor by) {}
