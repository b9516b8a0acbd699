package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** What follows a first name: more first names, a prefix, a family name, an initial. */
@Component
class Tail {
    private static final Set<String> PREFIXES = Lists.of("""
        van de der den ter ten te t von el al ben bin bint ait oulad ould abu abou la le du da dos di della
        vd v d zu het mc mac o op in '\
        """);
    private static final Set<String> FOREIGN = Set.of("el", "al", "ait", "oulad", "ould", "abu", "abou", "ter", "ten");
    private static final Set<String> ALONE = Set.of("op", "in", "het", "te", "t", "v", "d", "o", "'");
    private static final int LONGEST = 5;
    private final Clues clues;

    Tail(Clues clues) {
        this.clues = clues;
    }

    /** The place behind everything that belongs to a name whose first part ends before this place. */
    int end(Text text, int from) {
        int end = from;
        for (int parts = 0; parts < LONGEST; parts++) {
            int next = part(text, end);
            if (next == end) break;
            end = next;
        }
        return end;
    }

    private int part(Text text, int at) {
        Token token = text.token(at);
        if (token.is("-") && token.glued() && text.token(at + 1).glued() && isJoined(text, at + 1)) return at + 2;
        if (token.glued() || text.opens(at) || !text.together(Math.max(0, at - 1), at)) return at;
        if (isInitial(text, at)) return at + 2;
        if (token.isWord() && isNamed(text, at) && !isPrefix(token)) return at + 1;
        int head = headBehindPrefix(text, at);
        return head > at ? head + 1 : at;
    }

    /** The other half of “Jan-Willem”, written small as well. */
    private boolean isJoined(Text text, int at) {
        return isNamed(text, at)
                || clues.isFirst(text.token(at))
                || text.token(at).isCapitalised() && text.token(at).length() == 1;
    }

    /** “Fatima B.” */
    private static boolean isInitial(Text text, int at) {
        Token token = text.token(at);
        return token.length() == 1
                && token.isCapitalised()
                && text.token(at + 1).is(".")
                && text.token(at + 1).glued();
    }

    private boolean isNamed(Text text, int at) {
        Token token = text.token(at);
        if (!token.isWord()) return false;
        if (token.isCapitalised() && !token.isShouted() && token.length() > 1 && token.length() < 4) return true;
        if (clues.isOnlyThing(token)) return false;
        if (token.isCapitalised())
            return clues.isFirst(token)
                    || clues.isListedFamily(token)
                    || !clues.isListedWord(token) && !clues.isBuilt(token);
        return clues.isFamilyWrittenSmall(token);
    }

    /** The word of a family name behind its prefixes, or this place. */
    int headBehindPrefix(Text text, int at) {
        int head = prefixEnd(text, at);
        if (head == at || !text.together(at, head)) return at;
        boolean alone = isBarePreposition(text, at, head);
        Token word = text.token(head);
        if (alone
                || !word.isWord()
                || clues.isOnlyThing(word) && !isOldPrefix(text, at, head)
                || clues.isPlace(word) && !clues.isListedFamily(word)) return at;
        if (word.isCapitalised())
            return clues.isFamily(word)
                            || clues.isNamedFromThing(word)
                            || clues.isStrange(word)
                            || isOldPrefix(text, at, head)
                    ? head
                    : at;
        if (clues.isFamilyWrittenSmall(word) || clues.isFrequentFamily(word) && isUsual(text, at)) return head;
        boolean foreign = FOREIGN.contains(text.token(at).key());
        return foreign && clues.isListedFamily(word) && !clues.isListedWord(word) ? head : at;
    }

    /** “de boer”, “van dijk”, “van den berg”: prefixes with which a frequent name needs no capital. */
    private static boolean isUsual(Text text, int at) {
        return Set.of("de", "van", "den", "der").contains(text.token(at).key());
    }

    /** “in Utrecht” is no prefix with a name. */
    static boolean isBarePreposition(Text text, int at, int head) {
        return head == at + 1 && ALONE.contains(text.token(at).key());
    }

    static int prefixEnd(Text text, int at) {
        int end = at;
        while (end < at + 4 && PREFIXES.contains(text.token(end).key())) {
            end++;
            if ((text.token(end).is("-")
                            || text.token(end).is(".")
                            || text.token(end).is("/"))
                    && text.token(end).glued()
                    && text.token(end + 1).isWord()) end++;
        }
        return end;
    }

    /** “van der Plas”, “van den Heuvel”: spelled as only names are. */
    static boolean isOldPrefix(Text text, int at, int head) {
        Token last = text.token(head - 1);
        return head == at + 2 && text.token(at).is("van") && (last.is("der") || last.is("den") || last.is("ter"));
    }

    static boolean isPrefix(Token token) {
        return PREFIXES.contains(token.key());
    }
}
