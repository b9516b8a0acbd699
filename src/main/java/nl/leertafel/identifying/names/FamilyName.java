package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import org.springframework.stereotype.Component;

/** Family names from the lists, with or without a prefix: “Van Dijk”, “el Khatib”, “Yılmaz”. */
@Component
class FamilyName implements Shape {
    private static final Set<String> FOREIGN =
            Set.of("el", "al", "ben", "bin", "ait", "oulad", "ould", "abu", "abou", "von", "ter", "ten");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the", "a");
    private final Clues clues;
    private final Actors actors;
    private final Organisations organisations;
    private final Tail tail;

    FamilyName(Clues clues, Actors actors, Organisations organisations, Tail tail) {
        this.clues = clues;
        this.actors = actors;
        this.organisations = organisations;
        this.tail = tail;
    }

    @Override
    public int end(Text text, int at) {
        int head = Tail.prefixEnd(text, at);
        Token word = text.token(head);
        if (!word.isCapitalised()
                || word.isShouted() && word.length() < 4
                || clues.isOnlyThing(word)
                || head == at && clues.isThing(word) && !clues.isFrequentFamily(word)) return at;
        if (!text.together(at, head)) return at;
        boolean named = head > at ? isPrefixed(text, at, head) : isAlone(text, at);
        return named && !organisations.isBeside(text, at, head) && !isCompound(text, head)
                ? tail.end(text, head + 1)
                : at;
    }

    private boolean isPrefixed(Text text, int at, int head) {
        Token prefix = text.token(at);
        Token word = text.token(head);
        if (!prefix.isCapitalised() && isHouse(text, at)) return false;
        if (Tail.isOldPrefix(text, at, head)) return true;
        if (clues.isPlace(word) && !clues.isFrequentFamily(word)) return false;
        if (FOREIGN.contains(prefix.key()) && !prefix.is("ben") && (clues.isFamily(word) || clues.isStrange(word)))
            return true;
        if (prefix.isCapitalised() && !text.opens(at))
            return clues.isFamily(word)
                    || clues.isNamedFromThing(word) && prefix.is("van")
                    || clues.isStrange(word) && !prefix.is("in") && !prefix.is("het") && !prefix.is("de");
        if (text.opens(at) && prefix.is("de") && !actors.isActor(text, head))
            return clues.isFrequentFamily(word) && !clues.isBeing(text.token(head + 1));
        boolean usual = prefix.is("van") || prefix.is("de");
        return usual
                && clues.isFamily(word)
                && (head > at + 1 || clues.isFrequentFamily(word) || prefix.isCapitalised());
    }

    /** “Huis van de Wijk”, “Dag van de Leraar”: a thing with a capital stands before it. */
    private boolean isHouse(Text text, int at) {
        Token before = text.token(at - 1);
        return before.isCapitalised() && clues.isListedWord(before) && !clues.isFirst(before);
    }

    private boolean isAlone(Text text, int at) {
        Token word = text.token(at);
        if (!clues.isFamily(word) || clues.needsPrefix(word) || clues.isIntoPlace(text, at)) return false;
        if (!text.opens(at))
            return !clues.isListedWord(word)
                    || !ARTICLES.contains(text.token(at - 1).key());
        boolean word2 = clues.isListedWord(word);
        return actors.isActor(text, at) && (!word2 || clues.isActing(text.token(at + 1)))
                || text.token(at + 1).is("'") && text.token(at + 1).glued();
    }

    private static boolean isCompound(Text text, int head) {
        Token behind = text.token(head + 1);
        Token before = text.token(head - 1);
        boolean left = behind.is("-")
                && behind.glued()
                && text.token(head + 2).glued()
                && !text.token(head + 2).isCapitalised();
        return left || before.is("-") && before.glued() && text.token(head).glued();
    }
}
