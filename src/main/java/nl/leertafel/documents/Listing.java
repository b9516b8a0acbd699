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
        for (List<?> row : printed()) {
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

    /** How much of the page each column takes, in hundredths. */
    public List<String> shares() {
        return new Shares(headers, printed()).shares();
    }

    private List<? extends List<?>> printed() {
        return rows.subList(0, Math.min(LONGEST, rows.size()));
    }
}
