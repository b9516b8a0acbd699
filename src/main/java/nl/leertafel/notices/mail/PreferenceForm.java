package nl.leertafel.notices.mail;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PreferenceForm(
        @NotNull @Nullable UUID submission,
        @NotNull @Nullable Cadence cadence) {}
