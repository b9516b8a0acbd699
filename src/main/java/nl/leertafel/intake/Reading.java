package nl.leertafel.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.documents.Grid;
import nl.leertafel.shared.FreeTextSearch;
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
        FreeTextSearch.Texts search,
        Map<String, Integer> before) {

    static Reading of(
            Grid sheet,
            Choices choices,
            List<TableSummary> tables,
            Map<UUID, Owners.At> owners,
            Map<UUID, Map<String, UUID>> named,
            LocalDate today,
            FreeTextSearch.Texts search) {
        return new Reading(sheet, choices, tables, owners, named, today, search, new HashMap<>());
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

    /** The one of that name, or for rows that name none the one that was chosen for them. */
    @Nullable
    TableSummary table(String name) {
        String sought = SheetWords.plain(name);
        String otherwise = choices.otherwise(Part.TABLE);
        return tables.stream()
                .filter(table -> name.isEmpty()
                        ? table.id().toString().equals(otherwise)
                        : SheetWords.plain(table.name()).equals(sought))
                .findFirst()
                .orElse(null);
    }

    String tableNames() {
        return tables.stream().map(TableSummary::name).collect(Collectors.joining(", "));
    }

    Owners.At owners(TableSummary table) {
        return owners.getOrDefault(table.id(), new Owners.At());
    }

    /** The failure that the table has already in these words. */
    @Nullable
    UUID there(TableSummary table, String plain) {
        return named.getOrDefault(table.id(), Map.of()).get(plain);
    }

    /** The number of the row that said so before, if one did. */
    @Nullable
    Integer earlier(TableSummary table, String plain, int number) {
        return before.putIfAbsent(table.id() + " " + plain, number);
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
