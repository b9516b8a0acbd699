package nl.leertafel.identifying.places;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import nl.leertafel.identifying.words.PersonNames;
import nl.leertafel.identifying.words.PlaceNames;
import nl.leertafel.identifying.words.Vocabulary;
import org.springframework.stereotype.Component;

/** Says whether a place stands somewhere in a text. */
@Component
class Atlas {
    private static final Set<String> TO = Lists.of("""
        in uit naar te vanuit nabij rond rondom buiten omgeving richting near from to\
        """);
    private static final Set<String> KINDS = Lists.of("""
        dorp dorpje gehucht wijk buurt buurtje buurtschap plaatsje woonplaats stadsdeel volkswijk village
        achterstandswijk krachtwijk prachtwijk nieuwbouwwijk stadje kern\
        """);
    private static final Set<String> GOVERNED = Lists.of("""
        gemeente gemeenten regio provincie ggd ggz rechtbank arrondissement jeugdregio halt municipality cjg
        thuis zorgregio veiligheidsregio samenwerkingsverband swv\
        """);
    private static final Set<String> LIVING = Set.of(
            "woont",
            "wonen",
            "woonde",
            "woonden",
            "gewoond",
            "opgegroeid",
            "groeide",
            "verhuisd",
            "verhuisde",
            "verhuizen",
            "woonachtig",
            "buurt");
    private final PlaceNames places;
    private final PersonNames names;
    private final Vocabulary vocabulary;

    Atlas(PlaceNames places, PersonNames names, Vocabulary vocabulary) {
        this.places = places;
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** Behind the last token of a small place that begins here; this place itself when there is none. */
    int smallEnd(Text text, int at) {
        Token first = text.token(at);
        if (!first.isWord() && !first.is("'") || GOVERNED.contains(text.wordBefore(at))) return at;
        int listed = listedEnd(text, at, false);
        if (listed > at) return listed;
        if (!first.isCapitalised()) return isUnknownPlace(text, at) && text.isBefore(at, 4, LIVING) ? at + 1 : at;
        if (first.isShouted()) return at;
        boolean kind = KINDS.contains(beforeArticle(text, at)) && !names.isThing(first.key());
        return kind || isUnknownPlace(text, at) ? at + 1 : at;
    }

    /** Behind any place that begins here, a city as well. */
    int anyEnd(Text text, int at) {
        int small = listedEnd(text, at, false);
        if (small > at) return small;
        int city = listedEnd(text, at, true);
        if (city > at) return city;
        return text.token(at).isCapitalised() && isUnknownPlace(text, at) ? at + 1 : at;
    }

    private int listedEnd(Text text, int at, boolean city) {
        StringBuilder name = new StringBuilder();
        int end = at;
        for (int next = at; next < at + 7 && text.together(at, next); next++) {
            Token token = text.token(next);
            if (token.is("-")) continue;
            if (!token.isWord() && !token.is("'")) break;
            if (!name.isEmpty() && !name.toString().endsWith("'")) name.append(' ');
            name.append(token.key());
            boolean known = city ? places.isCity(name.toString()) : places.isSmall(name.toString());
            if (known && isPlace(text, at, next, name.toString())) end = next + 1;
        }
        return end;
    }

    /** Whether the words mean the place: many are ordinary words or names as well. */
    private boolean isPlace(Text text, int first, int last, String name) {
        if (last > first) return text.token(last).isCapitalised();
        boolean to = TO.contains(text.wordBefore(first)) || KINDS.contains(text.wordBefore(first));
        boolean word = vocabulary.isListed(name) || names.isFirst(name);
        if (!text.token(first).isCapitalised()) return to && !word;
        boolean left =
                text.wordBefore(first).equals("van") && text.token(last + 1).is("naar");
        if (text.token(first).isShouted() && name.length() < 4) return false;
        if (word || names.isFamily(name)) return (to || left) && !text.opens(first);
        return !text.token(last + 1).is("-") || !text.token(last + 1).glued();
    }

    /** “in Swichum”: not in the lists, but nobody goes into a person. */
    private boolean isUnknownPlace(Text text, int at) {
        String word = text.token(at).key();
        return TO.contains(text.wordBefore(at))
                && text.before(at) == at - 1
                && !text.opens(at)
                && word.length() > 3
                && !text.token(at).isShouted()
                && !places.isCity(word)
                && !places.isAbroad(word)
                && !names.isThing(word)
                && !names.isFirst(word)
                && (!vocabulary.isWord(word) || !vocabulary.isEveryday(word) && text.isNear(at, 6, LIVING))
                && !vocabulary.isEnglish(word)
                && !text.token(at + 1).isCapitalised()
                && !(text.wordBefore(at).equals("te") || text.wordBefore(at).equals("to"));
    }

    private static String beforeArticle(Text text, int at) {
        int back = text.before(at);
        return Set.of("de", "het", "t").contains(text.token(back).key())
                ? text.wordBefore(back)
                : text.token(back).key();
    }
}
