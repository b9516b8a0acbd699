package nl.leertafel.people;

import java.util.UUID;

record MunicipalityChoice(UUID id, String name) {}
