package nl.leertafel.stories;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A button that asks nothing more. */
record ButtonForm(@NotNull UUID submission) {}
