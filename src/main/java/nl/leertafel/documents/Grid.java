package nl.leertafel.documents;

import java.util.List;

/**
 * One sheet as it was read: what a person sees in its cells. Days are written as 2026-11-27, numbers without grouping.
 * Empty rows between others are kept, so that the place in the list is the number in the file; those behind the last are
 * not. Cells behind the last one of a row are left out.
 */
public record Grid(String name, List<List<String>> rows) {
    /** Empty when the row is shorter. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The number of cells of the longest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** How a spreadsheet calls the column: A, B, … Z, AA. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
