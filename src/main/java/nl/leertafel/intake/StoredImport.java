package nl.leertafel.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.documents.Grid;
import nl.leertafel.documents.Sheets;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
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
        @Nullable Instant undoneAt) {

    List<Grid> sheets() {
        if (content == null) throw new NotFound("content of import", id);
        return sheets(content, fileName);
    }

    /** @throws RuleBroken when they can't be read */
    static List<Grid> sheets(byte[] content, String fileName) {
        try {
            return Sheets.read(new ByteArrayInputStream(content), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
