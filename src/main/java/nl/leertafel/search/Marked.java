package nl.leertafel.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in pieces, of which those that were sought are marked. */
record Marked(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 220;
    private static final int BEFORE = 60;

    record Piece(String text, boolean sought) {}

    static Marked of(String text, Set<String> sought) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!isSought(word.group(), sought)) continue;
            if (word.start() > from) pieces.add(new Piece(text.substring(from, word.start()), false));
            pieces.add(new Piece(word.group(), true));
            from = word.end();
        }
        if (from < text.length()) pieces.add(new Piece(text.substring(from), false));
        return new Marked(pieces);
    }

    /** Of a long text what stands around the first word that was sought. */
    static Marked excerpt(String text, Set<String> sought) {
        if (text.length() <= LONGEST) return of(text, sought);
        Matcher word = WORD.matcher(text);
        int first = 0;
        while (word.find()) {
            if (!isSought(word.group(), sought)) continue;
            first = word.start();
            break;
        }
        int from = first <= BEFORE ? 0 : beginning(text, first - BEFORE);
        int to = from + LONGEST >= text.length() ? text.length() : end(text, from + LONGEST);
        return of((from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : ""), sought);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    private static boolean isSought(String word, Set<String> sought) {
        String lower = word.toLowerCase(Locale.ROOT);
        return sought.contains(lower)
                || sought.contains(ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll(""));
    }

    private static int beginning(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 || space > at + BEFORE / 2 ? whole(text, at) : space + 1;
    }

    private static int end(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space < at - BEFORE ? whole(text, at) : space;
    }

    /** Never between the halves of one letter. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
