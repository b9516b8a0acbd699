package nl.leertafel.words;

/** How many letters two words differ: one more, one less, another one, or two that changed places. */
final class Mistakes {
    private Mistakes() {}

    /** How many mistakes are forgiven in a word of this length. */
    static int forgiven(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    static int between(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) costs[i][j] = cost(one, other, i, j, costs);
        }
        return costs[one.length()][other.length()];
    }

    private static int cost(String one, String other, int i, int j, int[][] costs) {
        if (i == 0 || j == 0) return i + j;
        int changed = costs[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, 1 + costs[i - 2][j - 2]) : least;
    }
}
