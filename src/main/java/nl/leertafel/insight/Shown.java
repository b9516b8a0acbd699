package nl.leertafel.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands on the page: its conclusion, and a table that says all of it.
 *
 * @param heading the conclusion, in words
 * @param notes what else there is to say, and how it was counted
 * @param headers of the columns, that of the rows' names first
 * @param months the same as columns standing in time; only of what is counted by month
 * @param legend message keys for marks that need one
 */
record Shown(
        FigureName name,
        String heading,
        List<String> notes,
        List<String> headers,
        List<Row> rows,
        @Nullable Months months,
        List<String> legend) {

    static Shown of(FigureName name, String heading, List<String> notes, List<String> headers, List<Row> rows) {
        return new Shown(name, heading, notes, headers, rows, null, List.of());
    }

    Shown with(String... legend) {
        return new Shown(name, heading, notes, headers, rows, months, List.of(legend));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** @param group set above the row when a new part of the table begins */
    record Row(
            @Nullable String group, String name, @Nullable Mark mark, List<Cell> cells) {
        Row(String name, @Nullable Mark mark, List<Cell> cells) {
            this(null, name, mark, cells);
        }
    }

    /**
     * @param value for a spreadsheet: a number, or words
     * @param href the list behind the number, if the person may see it
     * @param shade 0 to 4, of a heat table
     */
    record Cell(Object value, String text, @Nullable String href, int shade) {
        public String shadeClass() {
            return shade == 0 ? "" : "lt-heat--" + shade;
        }

        static Cell number(long number, String href) {
            return new Cell(number, String.valueOf(number), number == 0 ? null : href, 0);
        }

        static Cell number(long number) {
            return new Cell(number, String.valueOf(number), null, 0);
        }

        static Cell words(String text) {
            return new Cell(text, text, null, 0);
        }
    }
}
