package nl.leertafel.identifying.text;

import java.util.List;
import java.util.Set;
import nl.leertafel.identifying.text.Token.Kind;
import nl.leertafel.identifying.words.Lists;

/** Where sentences begin, and which token stands before which; one pass over the tokens. */
final class Sentences {
    private static final Set<String> SHORTENED = Lists.of("""
        mw mevr mej mvr dhr hr dr drs ir mr ing prof fam st jr sr bijv bv nl evt enz ca resp incl excl nr
        tel art blz geb gr mrs ms zgn zgh jl ds wed burg ww zoon chr th ph ch\
        """);
    private static final String END = ".?!:;•*|>";

    final int[] before;
    final int[] start;
    private final List<Token> tokens;

    Sentences(List<Token> tokens) {
        this.tokens = tokens;
        before = new int[tokens.size()];
        start = new int[tokens.size()];
        int last = -1;
        int end = -1;
        for (int at = 0; at < before.length; at++) {
            before[at] = last;
            boolean opens = end < 0 || ends(end);
            start[at] = opens || at == 0 ? at : start[at - 1];
            if (isQuote(at)) continue;
            if (!isShortening(at)) last = at;
            if (!isBullet(at)) end = at;
        }
    }

    private boolean ends(int at) {
        Token token = tokens.get(at);
        if (token.kind() == Kind.LINE) return true;
        return token.kind() == Kind.MARK && END.contains(token.key()) && !isShortening(at);
    }

    /** Whether this is the full stop of “mw.” or of an initial. */
    private boolean isShortening(int at) {
        if (at == 0 || !tokens.get(at).is(".") || !tokens.get(at).glued()) return false;
        Token word = tokens.get(at - 1);
        return word.isWord() && (word.length() == 1 || SHORTENED.contains(word.key()));
    }

    private boolean isBullet(int at) {
        return tokens.get(at).is("-") && !tokens.get(at).glued();
    }

    private boolean isQuote(int at) {
        Token token = tokens.get(at);
        return token.kind() == Kind.MARK && "\"'()[]".contains(token.key());
    }
}
