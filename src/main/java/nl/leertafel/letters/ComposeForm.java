package nl.leertafel.letters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param table of which it tells; null for all tables together */
record ComposeForm(
        @NotNull UUID submission,

        @NotNull @Pattern(regexp = "20\\d\\d-q[1-4]") @Nullable
        String quarter,

        @Nullable UUID table,
        @NotNull @Pattern(regexp = "nl|en") @Nullable String language) {}
