package nl.leertafel.documents;

import java.util.ArrayList;
import java.util.List;
import nl.leertafel.shared.RuleBroken;

/** Collects the cells of a sheet and refuses what is larger than anybody reads. */
class GridBuilder {
    /** Without the one with the names of the columns. */
    static final int ROWS = 5_000;

    static final int COLUMNS = 100;
    static final int LETTERS = 10_000;

    private final String name;
    private final List<List<String>> rows = new ArrayList<>();

    GridBuilder(String name) {
        this.name = name;
    }

    void cell(int row, int column, String written) {
        String text = clean(written);
        if (text.isEmpty()) return;
        if (row > ROWS) throw new RuleBroken("documents.rule.tooManyRows", ROWS);
        if (column >= COLUMNS) throw new RuleBroken("documents.rule.tooManyColumns", COLUMNS);
        if (text.length() > LETTERS)
            throw new RuleBroken("documents.rule.cellTooLong", Grid.letters(column) + (row + 1), LETTERS);
        while (rows.size() <= row) rows.add(new ArrayList<>());
        List<String> cells = rows.get(row);
        while (cells.size() <= column) cells.add("");
        cells.set(column, text);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Grid build() {
        return new Grid(name, rows.stream().map(List::copyOf).toList());
    }

    /** Line ends as everywhere else, and nothing that no text can hold. */
    private static String clean(String written) {
        String lines = written.replace("\r\n", "\n").replace('\r', '\n');
        return Letters.printable(lines).strip();
    }
}
