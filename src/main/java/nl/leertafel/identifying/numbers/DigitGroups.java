package nl.leertafel.identifying.numbers;

import java.util.ArrayList;
import java.util.List;

/** Groups of digits as people separate them: from one place on, one group at a time, until there are enough. */
final class DigitGroups {
    private static final String SEPARATORS = " \t.-/()\u00b7";

    private final String text;
    private final StringBuilder digits = new StringBuilder();
    private final List<Integer> lengths = new ArrayList<>();
    private int end;

    private DigitGroups(String text, int start) {
        this.text = text;
        end = start;
    }

    /** The groups from this digit on, as many as make at least so many digits, if that many follow each other. */
    static DigitGroups from(String text, int start, int wanted) {
        DigitGroups groups = new DigitGroups(text, start);
        int next = start;
        while (groups.digits.length() < wanted && next >= 0) {
            groups.take(next);
            next = groups.next();
        }
        return groups;
    }

    private void take(int start) {
        int stop = start;
        while (stop < text.length() && isDigit(text, stop) && stop - start < 40) stop++;
        digits.append(text, start, stop);
        lengths.add(stop - start);
        end = stop;
    }

    /** Where the next group begins, or -1: at most three separators lie between two groups. */
    private int next() {
        int at = end;
        while (at < text.length() && at - end < 3 && SEPARATORS.indexOf(text.charAt(at)) >= 0) at++;
        return at > end && isDigit(text, at) ? at : -1;
    }

    String digits() {
        return digits.toString();
    }

    List<Integer> lengths() {
        return lengths;
    }

    int end() {
        return end;
    }

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether a letter or digit touches this place from before. */
    static boolean isGlued(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    static boolean isFollowed(String text, int end) {
        return end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    }
}
