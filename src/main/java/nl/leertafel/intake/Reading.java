package nl.leertafel.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.documents.Grid;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one sheet are compared with while they are checked.
 *
 * @param named statements that the tables have already, in plain letters, with their ids
 * @param today no failure was named after it
 */
record Reading(
        Grid sheet,
        Choices choices,
        List<TableSummary> tables,
        Map<UUID, Owners.At> owners,
        Map<UUID, Map<String, UUID>> named,
        LocalDate today,
        Map<String, Integer> before) {

    static Reading of(
            Grid sheet,
            Choices choices,
            List<TableSummary> tables,
            Map<UUID, Owners.At> owners,
            Map<UUID, Map<String, UUID>> named,
            LocalDate today) {
        return new Reading(sheet, choices, tables, owners, named, today, new HashMap<>());
    }

    String text(int row, Part part) {
        Integer column = choices.column(part);
        return column == null ? "" : sheet.cell(row, column);
    }

    @Nullable
    String letters(Part part) {
        Integer column = choices.column(part);
        return column == null ? null : Grid.letters(column);
    }

    @Nullable
    TableSummary table(String name) {
        String sought = SheetWords.plain(name);
        return tables.stream()
                .filter(table -> SheetWords.plain(table.name()).equals(sought))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    TableSummary otherwise() {
        String id = choices.otherwise(Part.TABLE);
        return tables.stream()
                .filter(table -> table.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Columns that the names in the first row tell; the first column that fits. */
    static Map<Part, Integer> guess(Grid sheet, SheetWords vocabulary) {
        Map<Part, Integer> columns = new EnumMap<>(Part.class);
        List<String> headers = sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0);
        for (int column = 0; column < headers.size(); column++) {
            int place = column;
            vocabulary.header(headers.get(column)).ifPresent(part -> columns.putIfAbsent(part, place));
        }
        return columns;
    }
}
