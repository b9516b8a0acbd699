package nl.leertafel.identifying.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind the sign of an e-mail address: “domein.nl”, “domein punt nl”. Each answer is its end, or -1. */
final class Domain {
    private static final String LABEL = "[\\p{L}\\d_-]{1,63}";
    private static final String END = "(?![\\p{L}\\d])";
    private static final String SAID = " ?[(\\[{]?(?:punt|dot|stip)[)\\]}]? ?";
    private static final String ENDINGS = "(?:nl|com|net|org|eu|(?<=punt )(?:be|de|fr|nu))" + END;
    private static final Pattern ANY = Pattern.compile(" ?(?:" + LABEL + "\\.){1,6}\\p{L}{2,18}" + END);
    /** Without the endings with which a sentence goes on, such as “net” and “de”. */
    private static final Pattern SURE =
            Pattern.compile(" ?(?:" + LABEL + "\\.){1,6}(?:nl|com|org|eu|be|fr)" + END + "(?!\\.\\p{L})");

    private static final Pattern APART = Pattern.compile(" ?(?:" + LABEL + " ?\\. ?){1,4}(?:nl|com)" + END);
    private static final Pattern SPOKEN = Pattern.compile(
            " ?(?:" + LABEL + "\\.){0,3}(?:" + LABEL + SAID + "){1,4}" + ENDINGS, Pattern.CASE_INSENSITIVE);
    private static final Pattern PROVIDER = Pattern.compile(
            " ?(?:gmail|hotmail|outlook|icloud|ziggo|kpnmail|yahoo|xs4all|hetnet|upcmail|msn|protonmail|telfort)"
                    + "(?![\\p{L}\\d_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,63}" + END);

    private Domain() {}

    /** As it stands behind a sign that means nothing else. */
    static int written(String plain, int start) {
        int end = end(ANY, plain, start);
        return end > 0 ? end : end(APART, plain, start);
    }

    /** As it stands behind a sign that may mean something else: in small letters, with a usual ending. */
    static int surely(String plain, int start) {
        return end(SURE, plain, start);
    }

    static int spoken(String plain, int start) {
        return end(SPOKEN, plain, start);
    }

    /** “gmail”, with or without its ending. */
    static int ofProvider(String plain, int start) {
        return end(PROVIDER, plain, start);
    }

    static int word(String plain, int start) {
        return end(WORD, plain, start);
    }

    private static int end(Pattern pattern, String plain, int start) {
        Matcher matcher = pattern.matcher(plain).region(start, plain.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
