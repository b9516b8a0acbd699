package nl.leertafel.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param tableName null for all tables together */
record LetterRow(
        UUID id,
        @Nullable UUID tableId,
        @Nullable String tableName,
        LocalDate quarter,
        int edition,
        String language,
        LetterState state,
        Instant madeAt,
        @Nullable Instant finalAt,
        String title) {

    public boolean isFinal() {
        return state == LetterState.FINAL;
    }
}
