package nl.leertafel.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which column of which sheet says what; columns are counted from nought.
 *
 * @param otherTable for rows that name none, as are the two below
 */
record ColumnsForm(
        @NotNull UUID submission,
        @NotNull @Min(0) @Max(49) Integer sheet,
        @NotNull @Nullable @Min(0) @Max(99) Integer statement,
        @Nullable @Min(0) @Max(99) Integer table,
        @Nullable @Min(0) @Max(99) Integer kind,
        @Nullable @Min(0) @Max(99) Integer level,
        @Nullable @Min(0) @Max(99) Integer domains,
        @Nullable @Min(0) @Max(99) Integer owner,
        @Nullable @Min(0) @Max(99) Integer named,
        @Nullable @Min(0) @Max(99) Integer workaround,
        @Nullable UUID otherTable,
        @Nullable FailureKind otherKind,
        @Nullable FailureLevel otherLevel) {

    static ColumnsForm of(UUID submission, Choices choices) {
        String table = choices.otherwise(Part.TABLE);
        String kind = choices.otherwise(Part.KIND);
        String level = choices.otherwise(Part.LEVEL);
        return new ColumnsForm(
                submission,
                choices.sheet(),
                choices.column(Part.STATEMENT),
                choices.column(Part.TABLE),
                choices.column(Part.KIND),
                choices.column(Part.LEVEL),
                choices.column(Part.DOMAINS),
                choices.column(Part.OWNER),
                choices.column(Part.NAMED),
                choices.column(Part.WORKAROUND),
                table == null ? null : UUID.fromString(table),
                kind == null ? null : FailureKind.valueOf(kind),
                level == null ? null : FailureLevel.valueOf(level));
    }

    Choices choices() {
        Map<Part, Integer> columns = new EnumMap<>(Part.class);
        put(columns, Part.STATEMENT, statement);
        put(columns, Part.TABLE, table);
        put(columns, Part.KIND, kind);
        put(columns, Part.LEVEL, level);
        put(columns, Part.DOMAINS, domains);
        put(columns, Part.OWNER, owner);
        put(columns, Part.NAMED, named);
        put(columns, Part.WORKAROUND, workaround);
        Map<Part, String> defaults = new EnumMap<>(Part.class);
        if (otherTable != null) defaults.put(Part.TABLE, otherTable.toString());
        if (otherKind != null) defaults.put(Part.KIND, otherKind.name());
        if (otherLevel != null) defaults.put(Part.LEVEL, otherLevel.name());
        return new Choices(sheet, columns, defaults);
    }

    private static void put(Map<Part, Integer> columns, Part part, @Nullable Integer column) {
        if (column != null) columns.put(part, column);
    }
}
