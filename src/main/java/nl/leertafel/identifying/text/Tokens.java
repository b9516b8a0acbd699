package nl.leertafel.identifying.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leertafel.identifying.text.Token.Kind;

/** Cuts a plain text into tokens, in one pass. */
final class Tokens {
    private Tokens() {}

    static List<Token> of(String plain) {
        List<Token> tokens = new ArrayList<>(plain.length() / 4 + 4);
        boolean glued = false;
        int at = 0;
        while (at < plain.length()) {
            Kind kind = kind(plain.charAt(at));
            int end = at + 1;
            if (kind != Kind.MARK && kind != Kind.LINE)
                while (end < plain.length() && kind(plain.charAt(end)) == kind) end++;
            if (kind == Kind.LINE || plain.charAt(at) > ' ') {
                String text = plain.substring(at, end);
                tokens.add(new Token(kind, text, text.toLowerCase(Locale.ROOT), at, end, glued));
                glued = true;
            } else {
                glued = false;
            }
            at = end;
        }
        return List.copyOf(tokens);
    }

    private static Kind kind(char character) {
        if (Character.isLetter(character) || Character.isSurrogate(character)) return Kind.WORD;
        if (character >= '0' && character <= '9') return Kind.NUMBER;
        return character == '\n' ? Kind.LINE : Kind.MARK;
    }
}
