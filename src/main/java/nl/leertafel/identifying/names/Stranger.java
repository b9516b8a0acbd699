package nl.leertafel.identifying.names;

import java.util.List;
import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** A word with a capital that is in no list: rather a name than anything else. */
@Component
class Stranger implements Shape {
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "deze", "dit", "elke", "onze");
    private static final List<String> VERBAL = List.of("t", "te", "de");
    private static final Set<String> PLACED = Set.of("bij", "via", "naar", "door", "van");
    private static final Set<String> TREATED = Lists.of("""
        plek plekken plaats wachtlijst wachttijd aanmelding aangemeld aanmelden intake behandeling behandeld opname opgenomen
        locatie doorverwezen verwezen verwijzing doorverwijzing aanbod contract behandelaars behandelaar behandelgroep traject\
        """);
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
        if (isWhereTreated(text, at)) return at;
        if (ARTICLES.contains(text.wordBefore(at))
                || clues.isIntoPlace(text, at)
                || isHyphenated(text, at)
                || introduced.isThing(text, at)) return at;
        int end = tail.end(text, at + 1);
        if (organisations.isBeside(text, at, end - 1)) return at;
        return !text.opens(at) || actors.isActor(text, end - 1) || isBeforeVerb(text, end) || isOwner(text, end)
                ? end
                : at;
    }

    /** “Dewisha kookt”: a word that ends as a verb does in the third person. */
    private boolean isBeforeVerb(Text text, int at) {
        Token word = text.token(at);
        boolean verbal = VERBAL.stream().anyMatch(word.key()::endsWith);
        return word.isWord() && !word.isCapitalised() && word.length() > 3 && verbal && clues.isListedWord(word);
    }

    /** “een plek bij Inforsa”, “Via Kwintes”: where somebody is treated or lives. */
    private static boolean isWhereTreated(Text text, int at) {
        boolean placed =
                PLACED.contains(text.wordBefore(at)) || Set.of("of", "en").contains(text.wordBefore(at));
        return placed && text.isNear(at, 6, TREATED);
    }

    /** “Semiras voogd”. */
    private boolean isOwner(Text text, int end) {
        return text.token(end - 1).key().endsWith("s") && actors.isRole(text.token(end));
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
