package nl.leertafel.identifying.names;

import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import org.springframework.stereotype.Component;

/** A word with a capital that is in no list: rather a name than anything else. */
@Component
class Stranger implements Shape {
    private final Clues clues;
    private final Actors actors;
    private final Organisations organisations;
    private final Introduced introduced;
    private final Tail tail;

    Stranger(Clues clues, Actors actors, Organisations organisations, Introduced introduced, Tail tail) {
        this.clues = clues;
        this.actors = actors;
        this.organisations = organisations;
        this.introduced = introduced;
        this.tail = tail;
    }

    @Override
    public int end(Text text, int at) {
        Token word = text.token(at);
        if (!word.isCapitalised() || word.length() < 3 || !hasOneCapital(word) || !clues.isStrange(word)) return at;
        if (clues.isIntoPlace(text, at) || isHyphenated(text, at) || introduced.isThing(text, at)) return at;
        int end = tail.end(text, at + 1);
        if (organisations.isBeside(text, at, end - 1)) return at;
        return !text.opens(at) || actors.isActor(text, end - 1) ? end : at;
    }

    private static boolean hasOneCapital(Token word) {
        return word.text().chars().filter(Character::isUpperCase).count() == 1;
    }

    private static boolean isHyphenated(Text text, int at) {
        Token behind = text.token(at + 1);
        Token before = text.token(at - 1);
        return behind.is("-") && behind.glued() && text.token(at + 2).glued()
                || before.is("-") && before.glued() && text.token(at).glued();
    }
}
