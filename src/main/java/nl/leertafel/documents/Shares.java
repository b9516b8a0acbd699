package nl.leertafel.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a sheet of paper each column takes: its longest word fits, and what is left goes to who writes most. */
record Shares(List<String> headers, List<? extends List<?>> rows) {
    /** A4 on its side, in millimetres, without its margins. */
    private static final double PAPER = 269;

    private static final double LETTER = 1.75;
    private static final double GAP = 3;

    /** Longer words may be broken, and long texts are at least as wide. */
    private static final int WORD = 12;

    private static final int LINES = 3;

    /** In hundredths. */
    List<String> shares() {
        double[] whole = Columns.widths(headers, rows);
        double[] words = words(whole);
        double needed = 0;
        double wanted = 0;
        for (int column = 0; column < words.length; column++) {
            whole[column] = Math.max(0, whole[column] * LETTER + GAP - words[column]);
            needed += words[column];
            wanted += whole[column];
        }
        double room = Math.max(0, PAPER - needed);
        List<String> shares = new ArrayList<>();
        for (int column = 0; column < words.length; column++) {
            double width = words[column] + (wanted == 0 ? 0 : room * whole[column] / wanted);
            shares.add(Math.round(width / Math.max(PAPER, needed) * 1000) / 10.0 + "%");
        }
        return shares;
    }

    private double[] words(double[] whole) {
        double[] words = new double[headers.size()];
        for (int column = 0; column < words.length; column++) {
            int longest = Math.max(word(headers.get(column)), (int) whole[column] / LINES);
            for (List<?> row : rows) if (column < row.size()) longest = Math.max(longest, word(row.get(column)));
            words[column] = Math.min(WORD, longest) * LETTER + GAP;
        }
        return words;
    }

    private static int word(@Nullable Object cell) {
        int longest = 0;
        for (String word : String.valueOf(cell).split("\\s+")) longest = Math.max(longest, word.length());
        return cell == null ? 0 : longest;
    }
}
