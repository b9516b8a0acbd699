package nl.leertafel.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
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

    static StoredImport read(ResultSet row, int number) throws SQLException {
        Set<Integer> skipped = Arrays.stream(row.getString("skipped").split(","))
                .filter(one -> !one.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return new StoredImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getBytes("content"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Choices.read(row.getInt("sheet"), row.getString("columns"), row.getString("defaults")),
                skipped,
                moment(row, "carried_out_at"),
                moment(row, "undone_at"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

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
