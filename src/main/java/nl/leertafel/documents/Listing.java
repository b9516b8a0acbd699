package nl.leertafel.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list on paper.
 *
 * @param about what it was narrowed down to, and what else a reader has to know of it
 * @param rows cells as {@link Sheets} takes them
 */
public record Listing(
        String title, LocalDate day, List<String> about, List<String> headers, List<? extends List<?>> rows) {

    /** More take minutes to lay out, and nobody leafs through them. */
    public static final int LONGEST = 500;

    /** A cell as the template shows it: numbers to the right, days in words. */
    public record Shown(@Nullable Object value, boolean day, boolean number) {}

    public List<List<Shown>> shown() {
        List<List<Shown>> shown = new ArrayList<>();
        for (List<?> row : rows.subList(0, Math.min(LONGEST, rows.size()))) {
            List<Shown> cells = new ArrayList<>();
            for (Object cell : row) cells.add(new Shown(cell, cell instanceof LocalDate, cell instanceof Number));
            shown.add(cells);
        }
        return shown;
    }

    public boolean isCut() {
        return rows.size() > LONGEST;
    }

    public int longest() {
        return LONGEST;
    }

    /** How much of the page each column takes, in hundredths: by what stands in it. */
    public List<String> shares() {
        double[] widths = Columns.widths(headers, rows);
        double all = 0;
        for (double width : widths) all += width;
        List<String> shares = new ArrayList<>();
        for (double width : widths) shares.add(Math.round(width / all * 1000) / 10.0 + "%");
        return shares;
    }
}
