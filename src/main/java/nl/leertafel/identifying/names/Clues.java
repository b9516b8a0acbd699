package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import nl.leertafel.identifying.words.PersonNames;
import nl.leertafel.identifying.words.PlaceNames;
import nl.leertafel.identifying.words.Vocabulary;
import org.springframework.stereotype.Component;

/** What speaks for and against a word being somebody’s name. */
@Component
class Clues {
    private static final Set<String> INTO = Set.of("in", "uit", "naar", "te", "vanuit");
    private final PersonNames names;
    private final PlaceNames places;
    private final Vocabulary vocabulary;
    private final Familiar familiar;
    private final Set<String> acting = Lists.words("acting.txt");
    private final Set<String> being = Lists.words("being.txt");
    private final Set<String> onlyWithCapital = Lists.words("only-with-capital.txt");
    private final Set<String> needingPrefix = Lists.words("only-with-prefix.txt");

    Clues(PersonNames names, PlaceNames places, Vocabulary vocabulary, Familiar familiar) {
        this.names = names;
        this.places = places;
        this.vocabulary = vocabulary;
        this.familiar = familiar;
    }

    boolean isFirst(Token token) {
        return token.length() > 1 && names.isFirst(token.key());
    }

    boolean isAlsoWord(Token token) {
        return names.isAlsoWord(token.key());
    }

    /** A first name even when it is written small. */
    boolean isFirstWrittenSmall(Token token) {
        String word = token.key();
        return token.length() > 2
                && names.isFirst(word)
                && !names.isAlsoWord(word)
                && !onlyWithCapital.contains(word)
                && !isEveryday(token)
                && !names.isThing(word);
    }

    /** A family name that is no ordinary word, or so frequent that a capital is enough. */
    boolean isFamily(Token token) {
        String word = token.key();
        if (names.isFrequentFamily(word)) return true;
        return token.length() > 1
                && names.isFamily(word)
                && !places.isCity(word)
                && !names.isThing(word)
                && !isListedWord(token);
    }

    /** In the lists of family names, also when it is an ordinary word: enough behind initials. */
    boolean isListedFamily(Token token) {
        return names.isFamily(token.key());
    }

    boolean isFrequentFamily(Token token) {
        return names.isFrequentFamily(token.key());
    }

    /** A family name that is no ordinary word, so that it needs no capital. */
    boolean isFamilyWrittenSmall(Token token) {
        return token.length() > 2 && names.isFamily(token.key()) && !familiar.isKnown(token.key());
    }

    /** In none of the lists: no word, no place, no thing. */
    boolean isStrange(Token token) {
        String word = token.key();
        return token.length() > 1 && !familiar.isKnown(word) && !places.isSmall(word) && !isBuilt(token);
    }

    /** Ends as buildings, streets and organisations do. */
    boolean isBuilt(Token token) {
        return familiar.isBuilt(token.key());
    }

    /** A word with a capital that may be somebody’s name where all around it speaks of somebody: “zijn zus Pop”. */
    boolean couldBeName(Token token) {
        return token.isCapitalised()
                && token.length() > 1
                && !token.isShouted()
                && !names.isListedThing(token.key())
                && !isPlace(token)
                && !isEveryday(token)
                && !isBuilt(token)
                && !familiar.hasCapital(token.key());
    }

    /** Nearly always a name with a capital, but a sentence may begin with the word: “Max 5 gesprekken”. */
    boolean isOnlyWithCapital(Token token) {
        return onlyWithCapital.contains(token.key());
    }

    boolean isEveryday(Token token) {
        return vocabulary.isEveryday(token.key()) || acting.contains(token.key()) || being.contains(token.key());
    }

    /** A family name that needs its prefix: “de Groot”, but “Groot” is a word. */
    boolean needsPrefix(Token token) {
        return needingPrefix.contains(token.key());
    }

    boolean isListedWord(Token token) {
        return vocabulary.isListed(token.key()) || vocabulary.isEnglish(token.key());
    }

    boolean isThing(Token token) {
        return names.isThing(token.key()) && !names.isFirst(token.key());
    }

    /** A thing that no family is called after, even behind a first name or a prefix: “Peter Maas” is somebody. */
    boolean isOnlyThing(Token token) {
        return isThing(token) && !names.isFrequentFamily(token.key()) && !isNamedFromThing(token);
    }

    /** Written with a capital it is a word or a thing, and behind a prefix a family name: “van der Heide”. */
    boolean isNamedFromThing(Token token) {
        return names.isNamedFromThing(token.key());
    }

    boolean isPlace(Token token) {
        return places.isCity(token.key()) || places.isSmall(token.key());
    }

    boolean isActing(Token token) {
        return acting.contains(token.key());
    }

    boolean isBeing(Token token) {
        return being.contains(token.key());
    }

    boolean isAbroad(Token token) {
        return familiar.isAbroad(token.key());
    }

    boolean isIntoPlace(Text text, int at) {
        return INTO.contains(text.wordBefore(at));
    }
}
