package nl.leertafel.failures.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureState;
import nl.leertafel.shared.Attention;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/** Makes a row of the register from one of the database. */
final class RegisterRows {
    private RegisterRows() {}

    static RegisterRow read(ResultSet row, int number) throws SQLException {
        return new RegisterRow(
                row.getObject("id", UUID.class),
                row.getString("statement"),
                row.getString("table_name"),
                attention(row),
                row.getString("owner"),
                row.getString("organisation"),
                FailureKind.valueOf(row.getString("kind")),
                FailureLevel.valueOf(row.getString("level")),
                FailureState.valueOf(row.getString("state")),
                row.getObject("named_at", OffsetDateTime.class).toInstant(),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                parts(row.getString("domains")).map(Domain::valueOf).toList(),
                row.getString("workaround"),
                row.getInt("stories"),
                key(row));
    }

    private static Attention attention(ResultSet row) throws SQLException {
        String beads = row.getString("beads");
        List<Boolean> touched = beads == null
                ? List.of()
                : beads.chars().mapToObj(bead -> bead == '1').toList();
        return new Attention(touched, row.getInt("untouched"), row.getBoolean("escalated"));
    }

    /** A moment is written as Java reads it back, to the microsecond. */
    private static String key(ResultSet row) throws SQLException {
        int column = row.findColumn("sort_key");
        boolean moment = row.getMetaData().getColumnTypeName(column).equals("timestamptz");
        return moment ? row.getObject(column, OffsetDateTime.class).toInstant().toString() : row.getString(column);
    }

    private static Stream<String> parts(@Nullable String joined) {
        return joined == null ? Stream.empty() : Arrays.stream(joined.split(","));
    }
}
