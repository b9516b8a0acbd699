package nl.leertafel.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the columns of a written spreadsheet look. */
final class Columns {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 50;
    private static final int LONGEST_NAME = 31;

    private Columns() {}

    /** In letters: as wide as what stands in them, within reason. */
    static double[] widths(List<String> headers, List<? extends List<?>> rows) {
        double[] widths = new double[headers.size()];
        for (int column = 0; column < widths.length; column++) {
            int longest = headers.get(column).length();
            for (List<?> row : rows) if (column < row.size()) longest = Math.max(longest, length(row.get(column)));
            widths[column] = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
        }
        return widths;
    }

    static String day(Locale language) {
        return language.getLanguage().equals("nl") ? "dd-mm-yyyy" : "yyyy-mm-dd";
    }

    /** Excel takes no more letters, and not these. */
    static String sheetName(String title) {
        String name = Letters.printable(title)
                .replaceAll("[\\[\\]:*?/\\\\'\\s]+", " ")
                .strip();
        return name.isEmpty()
                ? "1"
                : name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }

    private static int length(@Nullable Object value) {
        if (value == null) return 0;
        return value instanceof Instant
                ? "2026-11-27 10:00".length()
                : value.toString().length();
    }
}
