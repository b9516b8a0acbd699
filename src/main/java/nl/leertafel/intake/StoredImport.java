package nl.leertafel.intake;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet on its way in.
 *
 * @param content as it was uploaded; null once it has been taken over
 * @param skipped numbers of the rows that are left out
 */
record StoredImport(
        UUID id,
        String fileName,
        byte @Nullable [] content,
        Instant createdAt,
        Choices choices,
        Set<Integer> skipped,
        @Nullable Instant carriedOutAt,
        @Nullable Instant undoneAt) {}
