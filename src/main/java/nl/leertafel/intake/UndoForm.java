package nl.leertafel.intake;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record UndoForm(@NotNull UUID submission) {}
