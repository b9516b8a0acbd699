package nl.leertafel.identifying.text;

import java.util.List;
import java.util.Set;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Token.Kind;

/** A text to search: its plain form, its tokens, and the way back to the places in what was typed. */
public final class Text {
    private static final Token NOTHING = new Token(Kind.LINE, "", "", 0, 0, false);

    private final String plain;
    private final int[] starts;
    private final int[] ends;
    private final List<Token> tokens;
    private final Sentences sentences;

    public Text(String typed) {
        Plain made = Plain.of(typed);
        plain = made.text();
        starts = made.starts();
        ends = made.ends();
        tokens = Tokens.of(plain);
        sentences = new Sentences(tokens);
    }

    public String plain() {
        return plain;
    }

    public int size() {
        return tokens.size();
    }

    /** The token at this place; outside the text an empty line. */
    public Token token(int at) {
        return at < 0 || at >= tokens.size() ? NOTHING : tokens.get(at);
    }

    /** The nearest place before this one without quote, bracket or the full stop of a shortened word; or -1. */
    public int before(int at) {
        return at < 0 || at >= tokens.size() ? tokens.size() - 1 : sentences.before[at];
    }

    /** The word before this place as {@link #before} finds it, in small letters. */
    public String wordBefore(int at) {
        return token(before(at)).key();
    }

    /** Whether a sentence, a line or something quoted begins with this token. */
    public boolean opens(int at) {
        if (at < 0 || at >= tokens.size() || sentences.start[at] == at) return true;
        return token(at - 1).is("\"") && !token(at - 1).glued();
    }

    /** Whether one of these words stands in the same sentence, at most so many tokens before or behind this place. */
    public boolean isNear(int at, int distance, Set<String> words) {
        return isBefore(at, distance, words) || isBehind(at, distance, words);
    }

    public boolean isBefore(int at, int distance, Set<String> words) {
        if (at < 0 || at >= tokens.size()) return false;
        int from = Math.max(at - distance, sentences.start[at]);
        for (int back = at - 1; back >= from; back--)
            if (words.contains(token(back).key())) return true;
        return false;
    }

    public boolean isBehind(int at, int distance, Set<String> words) {
        for (int next = at + 1; next <= at + distance && next < size() && sentences.start[next] != next; next++)
            if (words.contains(token(next).key())) return true;
        return false;
    }

    /** Whether both stand in one sentence of this text. */
    public boolean together(int one, int other) {
        boolean inside = Math.min(one, other) >= 0 && Math.max(one, other) < tokens.size();
        return inside && sentences.start[one] == sentences.start[other];
    }

    /** Place of the token in which this character of the plain text stands, or of the first one behind it. */
    public int tokenAt(int character) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= character) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** A finding from one place of the plain text up to another. */
    public Finding found(FindingKind kind, Certainty certainty, int start, int end) {
        return new Finding(kind, certainty, starts[start], ends[end - 1]);
    }

    /** A finding from one token up to and with another. */
    public Finding probable(FindingKind kind, int first, int last) {
        return found(kind, Certainty.PROBABLE, token(first).start(), token(last).end());
    }
}
