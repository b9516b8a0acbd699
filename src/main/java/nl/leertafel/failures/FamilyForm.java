package nl.leertafel.failures;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whether it is solved for the family of one story. */
record FamilyForm(@NotNull UUID submission, @NotNull Solved solved) {}
