package nl.leertafel.identifying.names;

import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import org.springframework.stereotype.Component;

/** Initials before a family name: “J.P. de Vries”, “M. Bakker”, “Th. van Dijk”. */
@Component
class Initials implements Shape {
    private final Clues clues;
    private final Tail tail;

    Initials(Clues clues, Tail tail) {
        this.clues = clues;
        this.tail = tail;
    }

    @Override
    public int end(Text text, int at) {
        if (text.token(at).glued() && text.token(at - 1).isWord()) return at;
        int behind = behind(text, at);
        if (behind == at) return at;
        int head = Tail.prefixEnd(text, behind);
        Token word = text.token(head);
        boolean dotted = text.token(at + 1).is(".");
        boolean prefixed = head > behind;
        if (dotted && prefixed && isInitial(text, head)) return head + 2;
        if (!word.isCapitalised()
                || word.length() < 2
                || clues.isOnlyThing(word) && !(dotted && head > behind + 1)
                || text.token(head - 1).kind() == Token.Kind.LINE) return at;
        boolean named = clues.isListedFamily(word)
                || clues.isFirst(word)
                || clues.isStrange(word)
                || prefixed && !clues.isPlace(word);
        boolean surely = dotted && behind - at > 2 && !clues.isListedWord(word);
        if (!dotted && text.token(at).is("i") || !named && !surely) return at;
        return tail.end(text, head + 1);
    }

    /** The place behind the initials that begin here. */
    static int behind(Text text, int at) {
        int next = at;
        while (isInitial(text, next)) next += 2;
        if (next > at) return next;
        Token token = text.token(at);
        boolean bare = token.length() == 1
                && token.isCapitalised()
                && text.token(at + 1).isWord()
                && !text.token(at + 1).glued();
        return bare && !text.opens(at) ? at + 1 : at;
    }

    private static boolean isInitial(Text text, int at) {
        Token token = text.token(at);
        boolean letter = token.isCapitalised()
                && (token.length() == 1 || token.length() == 2 && "thchphyv".contains(token.key()));
        return letter && text.token(at + 1).is(".") && text.token(at + 1).glued();
    }
}
