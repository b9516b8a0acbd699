package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import org.springframework.stereotype.Component;

/** First names from the lists, alone or with what follows them. */
@Component
class GivenName implements Shape {
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the", "a");
    private static final Set<String> MONTHS = Set.of("mei", "sep");
    private static final Set<String> ENGLISH_MONTHS = Set.of("june", "april", "may", "august");
    private static final Set<String> SINCE =
            Set.of("in", "since", "until", "last", "next", "early", "late", "of", "every", "by", "from");
    private static final Set<String> INSIDE = Set.of("in", "uit", "te", "vanuit");
    private static final Set<String> TEACHING = Set.of("juf", "meester", "ouders", "school", "klas", "verjaardag");
    private static final Set<String> SPEAKING = Set.of("zei", "zegt", "zeiden", "zeggen", "gezegd", "praat", "praten");
    private final Clues clues;
    private final Actors actors;
    private final Organisations organisations;
    private final Tail tail;

    GivenName(Clues clues, Actors actors, Organisations organisations, Tail tail) {
        this.clues = clues;
        this.actors = actors;
        this.organisations = organisations;
        this.tail = tail;
    }

    @Override
    public int end(Text text, int at) {
        Token word = text.token(at);
        if (!clues.isFirst(word) || isPartOfWord(text, at)) return possessive(text, at);
        int end = tail.end(text, at + 1);
        if (organisations.isBeside(text, at, end - 1)) return at;
        boolean shouted = word.isShouted();
        if (!word.isCapitalised() || shouted) return isSmallName(text, at, shouted) ? end : at;
        if (isPlainWord(text, at) || isSaint(text, at) || isOutOfCountry(text, at)) return at;
        if (clues.isAlsoWord(word) && ARTICLES.contains(text.token(at - 1).key())) return at;
        boolean plain = !clues.isAlsoWord(word) && !(text.opens(at) && clues.isOnlyWithCapital(word));
        if (plain) return end;
        if (text.opens(at)) return end > at + 1 || isPossessive(text, at) || actors.isActor(text, at) ? end : at;
        return end;
    }

    private boolean isSmallName(Text text, int at, boolean shouted) {
        Token word = text.token(at);
        if (!clues.isFirstWrittenSmall(word))
            return !shouted && word.length() > 2 && !clues.isEveryday(word) && isSomebodySmall(text, at);
        return !shouted || word.length() > 3 || isAmongShouted(text, at);
    }

    /** “kim haar juf”, “zei tegen max dat”. */
    private boolean isSomebodySmall(Text text, int at) {
        if (actors.isOwner(text, at)) return true;
        return text.token(at - 1).is("tegen")
                && text.isBefore(at, 4, SPEAKING)
                && !text.token(at + 1).isNumber();
    }

    /** The month, or the first word of an organisation. */
    private boolean isPlainWord(Text text, int at) {
        Token next = text.token(at + 1);
        if (ENGLISH_MONTHS.contains(text.token(at).key()) && SINCE.contains(text.wordBefore(at))) return true;
        return MONTHS.contains(text.token(at).key()) && (text.token(at - 1).isNumber() || next.isNumber())
                || next.isCapitalised() && next.length() > 3 && clues.isOnlyThing(next);
    }

    /** “daans moeder”: the s belongs to the name before it. */
    private int possessive(Text text, int at) {
        Token word = text.token(at);
        if (word.length() < 4 || !word.key().endsWith("s") || clues.isEveryday(word)) return at;
        Token bare = new Token(
                word.kind(),
                word.text().substring(0, word.length() - 1),
                word.key().substring(0, word.length() - 1),
                word.start(),
                word.end() - 1,
                word.glued());
        return isOwner(word, bare, text.token(at + 1)) ? at + 1 : at;
    }

    /** “Sems juf” whatever the word is; “Daans jas” when it is no other word. */
    private boolean isOwner(Token word, Token bare, Token owned) {
        boolean somebodys = actors.isRole(owned) || TEACHING.contains(owned.key());
        if (!word.isCapitalised()) return somebodys && clues.isFirstWrittenSmall(bare);
        if (!clues.isFirst(bare) || clues.isThing(word)) return false;
        if (somebodys) return !clues.isEveryday(bare);
        boolean sure = !clues.isListedWord(word) && !clues.isAlsoWord(bare);
        return sure && (word.length() > 4 || owned.isWord() && !owned.isCapitalised());
    }

    private static boolean isPossessive(Text text, int at) {
        Token behind = text.token(at + 2);
        return text.token(at + 1).is("'") && text.token(at + 1).glued() && (behind.is("s") || !behind.glued());
    }

    /** “uit Servië”, “in Sofia”: first names as well, but nobody comes out of a person. */
    private boolean isOutOfCountry(Text text, int at) {
        return INSIDE.contains(text.wordBefore(at)) && clues.isAbroad(text.token(at));
    }

    /** Capitals around it as well: then a capital says nothing. */
    private static boolean isAmongShouted(Text text, int at) {
        return text.token(at - 1).isShouted() || text.token(at + 1).isShouted();
    }

    /** “Sint-Maarten” is a day, a school or an island. */
    private static boolean isSaint(Text text, int at) {
        Token before = text.token(text.token(at - 1).is("-") ? at - 2 : at - 1);
        return before.is("sint") || before.is("st");
    }

    /** One side of a hyphen, such as “Anna-methode”, unless the other side is a name as well. */
    private boolean isPartOfWord(Text text, int at) {
        Token behind = text.token(at + 1);
        boolean left = behind.is("-")
                && behind.glued()
                && text.token(at + 2).glued()
                && (!text.token(at + 2).isCapitalised() || text.token(at + 2).length() == 3)
                && text.token(at + 2).isWord()
                && !clues.isFirst(text.token(at + 2));
        boolean right = text.token(at).glued()
                && text.token(at - 1).is("-")
                && text.token(at - 1).glued();
        return left || right && !text.token(at).isCapitalised();
    }
}
