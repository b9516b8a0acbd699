package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Whoever is greeted or signs: “hey kim”, “Beste Wil,”, “groetjes amber”. */
@Component
class Greeted implements Shape {
    private final Set<String> greetings = Lists.words("greetings.txt");
    private final Set<String> ends = Set.of(",", "!", ".", "\n", "");
    private final Clues clues;
    private final Tail tail;

    Greeted(Clues clues, Tail tail) {
        this.clues = clues;
        this.tail = tail;
    }

    @Override
    public int end(Text text, int at) {
        Token word = text.token(at);
        if (!isGreeting(text, at) || clues.isThing(word) || clues.isEveryday(word)) return at;
        boolean named = word.isCapitalised()
                ? clues.isFirst(word)
                        || clues.couldBeName(word)
                                && ends.contains(text.token(at + 1).key())
                : word.length() > 2 && clues.isFirst(word);
        return named ? tail.end(text, at + 1) : at;
    }

    private boolean isGreeting(Text text, int at) {
        int before = at - 1;
        while (before > 0 && at - before < 4 && isBetween(text.token(before))) before--;
        return greetings.contains(text.token(before).key());
    }

    private static boolean isBetween(Token token) {
        return token.is(",") || token.is(".") || token.kind() == Token.Kind.LINE;
    }
}
