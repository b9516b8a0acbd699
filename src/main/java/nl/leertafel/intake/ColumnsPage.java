package nl.leertafel.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.documents.Grid;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.TableSummary;

/** What somebody sees who says which column is what: the sheet itself, as far as it helps. */
record ColumnsPage(UUID id, String fileName, List<Grid> sheets, int sheet, List<TableSummary> tables) {
    private static final int SAMPLE = 4;
    private static final int SHOWN = 60;

    public boolean asksSheet() {
        return sheets.size() > 1;
    }

    public List<Option> sheetOptions() {
        return IntStream.range(0, sheets.size())
                .mapToObj(i -> Option.of(i, sheets.get(i).name()))
                .toList();
    }

    public List<String> letters() {
        return IntStream.range(0, width()).mapToObj(Grid::letters).toList();
    }

    /** The first rows, in short. */
    public List<List<String>> sample() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(SAMPLE, shown().rows().size()); row++) {
            int number = row;
            rows.add(IntStream.range(0, width())
                    .mapToObj(column -> cut(shown().cell(number, column)))
                    .toList());
        }
        return rows;
    }

    /** "A: Kwestie"; the first means that none has it. */
    public List<Option> columns() {
        Stream<Option> all = IntStream.range(0, width())
                .mapToObj(column -> Option.of(column, Grid.letters(column) + ": " + cut(shown().cell(0, column))));
        return Stream.concat(Stream.of(new Option("", "intake.column.none", true)), all)
                .toList();
    }

    public List<Option> tableOptions() {
        Stream<Option> all = tables.stream().map(table -> Option.of(table.id(), table.name()));
        return Stream.concat(Stream.of(new Option("", "intake.column.mustName", true)), all)
                .toList();
    }

    private Grid shown() {
        return sheets.get(sheet);
    }

    private int width() {
        return shown().width();
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }
}
