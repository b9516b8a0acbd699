package nl.leertafel.identifying.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Names of schools and nurseries: behind such a word, ending in one, or “De Regenboog” where the talk is of school. */
@Component
class School implements Finder {
    private final Set<String> schools = Lists.words("school-words.txt");
    private final Set<String> talk = Lists.words("school-talk.txt");
    private final Set<String> frequent = Lists.words("frequent-schools.txt");
    private static final Set<String> ARTICLES = Set.of("de", "het", "t", "den", "sint", "st");
    private static final Set<String> INSIDE = Lists.of("""
        van de der den het en in op aan - ' t ten ter la\
        """);
    private static final Set<String> LAST = Set.of(
            "college",
            "lyceum",
            "gymnasium",
            "scholengemeenschap",
            "scholengroep",
            "mavo",
            "montessorischool",
            "daltonschool",
            "kindcentrum");
    private static final Set<String> GENERAL = Lists.of("""
        basisschool hogeschool school middelbare vrije brede zomerschool praktijkschool basisscholen
        weekendschool voorschool vakschool montessorischool daltonschool jenaplanschool muziekschool
        zwemschool rijschool dansschool avondschool islamitische\
        """);
    private static final Set<String> NOT_SCHOOLS = Lists.of("""
        veilig jeugdwet jeugdzorg ggz ggd cjg leerplicht passend parro magister video de het halt moeder
        vader ouders teams zoom whatsapp i nederland nederlandse jeugdhulp somtoday samenwerkingsverband\
        """);

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            int end = schools.contains(text.token(at).key()) ? nameBehind(text, at) : -1;
            if (end > 0) found.add(text.probable(FindingKind.SCHOOL, firstBehind(text, at), end));
            else if (isEnding(text, at)) found.add(text.probable(FindingKind.SCHOOL, StreetName.start(text, at), at));
            else if (isByContext(text, at)) found.add(text.probable(FindingKind.SCHOOL, at, end(text, at + 1)));
            if (end > at) at = end;
        }
        return found;
    }

    private static int firstBehind(Text text, int school) {
        int at = school + 1;
        while (Set.of("'", "\"", ":", ",", "(", "genaamd", "heet")
                        .contains(text.token(at).key())
                && at < school + 4) at++;
        return at;
    }

    /** The last word of the name behind “basisschool”, or -1. */
    private int nameBehind(Text text, int school) {
        int first = firstBehind(text, school);
        int name = first;
        while (name < first + 2 && ARTICLES.contains(text.token(name).key())) name++;
        if (text.token(name - 1).is("t") && text.token(name - 2).is("'")) first = name - 2;
        Token word = text.token(name);
        boolean together = text.together(school, name)
                || text.token(first - 1).is("\"")
                || text.token(first - 1).is("'");
        if (!word.isCapitalised() || !together || NOT_SCHOOLS.contains(word.key()))
            return frequentBehind(text, school, name);
        boolean weak = text.token(school).is("school") && name == first;
        if (weak && !frequent.contains(word.key()) && !word.key().endsWith("school")) return -1;
        return word.isShouted() && word.length() < 4 ? -1 : end(text, name);
    }

    /** “basisschool de regenboog”, without capitals. */
    private int frequentBehind(Text text, int school, int name) {
        boolean article = name > school + 1 && text.together(school, name);
        return article && frequent.contains(text.token(name).key()) ? name : -1;
    }

    private static int end(Text text, int name) {
        int last = name;
        for (int at = name + 1; at < name + 6 && text.together(name, at); at++) {
            if (text.token(at).isCapitalised()) last = at;
            else if (!INSIDE.contains(text.token(at).key())) break;
        }
        return last;
    }

    /** “Marnix College”, “Regenboogschool”, “Corderiuscollege”. */
    private static boolean isEnding(Text text, int at) {
        Token word = text.token(at);
        if (!word.isWord() || GENERAL.contains(word.key())) return false;
        if (LAST.contains(word.key()))
            return text.token(at - 1).isCapitalised() && !text.opens(at) && !text.opens(at - 1)
                    || word.isCapitalised()
                            && text.token(at - 1).isCapitalised()
                            && text.opens(at - 1)
                            && !ARTICLES.contains(text.token(at - 1).key());
        boolean formed = word.key().endsWith("school")
                || word.key().endsWith("college")
                || word.key().endsWith("lyceum");
        return formed && word.isCapitalised() && !text.opens(at) && word.length() > 9;
    }

    private boolean isByContext(Text text, int at) {
        Token article = text.token(at);
        Token name = text.token(at + 1);
        boolean named =
                Set.of("De", "Het").contains(article.text()) || article.is("de") && frequent.contains(name.key());
        if (!named || text.opens(at) && !frequent.contains(name.key()) || !name.isCapitalised() || name.isShouted())
            return false;
        return frequent.contains(name.key()) || text.isNear(at, 12, talk) && !isPerson(text, at);
    }

    private static boolean isPerson(Text text, int at) {
        return Set.of("juf", "meester", "mevrouw", "meneer", "mw", "dhr", "familie", "fam", "gezin", "heer")
                        .contains(text.wordBefore(at))
                || text.token(at - 1).isCapitalised() && !text.opens(at - 1)
                || text.token(at - 1).is(".")
                || text.token(at - 1).is("-");
    }
}
