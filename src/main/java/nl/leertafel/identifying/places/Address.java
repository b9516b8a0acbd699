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

/** Streets with a number, and streets alone where the form of the word leaves no doubt. */
@Component
class Address implements Finder {
    private static final Set<String> NUMBERED = Set.of("nr", "nummer", "huisnummer", "no", ".", ",", "number");
    private static final Set<String> COUNTED = Lists.of("""
        jaar jaren jr maanden maand weken week dagen dag uur uren u minuten min keer x maal kinderen kind
        jongeren gezinnen mensen euro % km meter graden plekken plaatsen gesprekken leerlingen procent
        jarige januari februari maart april mei juni juli augustus september oktober november december
        woningen huizen bewoners years weeks months days jongens meisjes hulpverleners medewerkers
        partijen organisaties\
        """);
    private static final Set<String> LIVING = Lists.of("""
        woont wonen woonde woonden gewoond adres verhuisd verhuist verhuisde verhuizen woonachtig
        ingeschreven huis flat thuis lives living lived address logeert logeerde verblijft verbleef
        gevestigd huisbezoek trok intrekken kamer appartement huurt huurde langs pand opgehaald wonend
        wonende woning staat moved\
        """);
    private static final Set<String> ROMAN = Lists.of("""
        i ii iii iv hs huis bis rood zwart boven beneden bg zw rd bv\
        """);

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (text.token(at).isNumber() && isHouseNumber(text, at)) addNumbered(text, at, found);
            else if (isStreetAlone(text, at))
                found.add(text.probable(FindingKind.ADDRESS, StreetName.start(text, at), at));
        }
        return found;
    }

    private static boolean isHouseNumber(Text text, int at) {
        Token number = text.token(at);
        boolean decimal = text.token(at + 1).glued()
                && ".,".contains(text.token(at + 1).key())
                && text.token(at + 2).isNumber()
                && text.token(at + 2).length() < 4
                && text.token(at + 2).glued();
        return number.length() < 5
                && !decimal
                && !COUNTED.contains(text.token(at + 1).key())
                && !(text.token(at + 1).is("-")
                        && COUNTED.contains(text.token(at + 2).key()));
    }

    private static void addNumbered(Text text, int number, List<Finding> found) {
        int street = number - 1;
        while (street > number - 4 && NUMBERED.contains(text.token(street).key())) street--;
        if (street < 0 || !text.token(street).isWord()) return;
        if (text.token(street).is("huisnummer") || text.token(number - 1).is("huisnummer"))
            found.add(text.probable(FindingKind.ADDRESS, number, lastOf(text, number)));
        else if (isStreet(text, street, number))
            found.add(text.probable(FindingKind.ADDRESS, StreetName.start(text, street), lastOf(text, number)));
        else if (isEnglish(text, number))
            found.add(text.probable(FindingKind.ADDRESS, number, StreetName.englishEnd(text, number)));
    }

    private static boolean isStreet(Text text, int street, int number) {
        Token word = text.token(street);
        if (StreetWords.isSure(word) || StreetWords.isShortened(word) || StreetName.isOfSeveralWords(text, street))
            return true;
        boolean lives = text.isBefore(street, 8, LIVING);
        if (StreetWords.isLikely(word) && (word.isCapitalised() && !text.opens(street) || lives)) return true;
        return lives
                && word.isCapitalised()
                && !text.opens(street)
                && word.length() > 2
                && isOnIt(text, street)
                && number == street + 1;
    }

    /** “op Kruidenhof 12”, “aan de Meent 4”. */
    private static boolean isOnIt(Text text, int street) {
        int at = street - 1;
        if (Set.of("de", "het", "t").contains(text.token(at).key())) at--;
        if (text.token(at).is("'")) at--;
        return Set.of("op", "aan", "in", ":", "naar", "adres", "at")
                .contains(text.token(at).key());
    }

    private static boolean isEnglish(Text text, int number) {
        return text.token(number + 1).isCapitalised() && StreetName.englishEnd(text, number) > number;
    }

    private static boolean isStreetAlone(Text text, int at) {
        Token word = text.token(at);
        if (!word.isCapitalised() || word.isShouted() || !StreetWords.isSure(word)) return false;
        return !text.opens(at) || text.token(at + 1).isNumber();
    }

    /** The last token of a house number with what is added to it: 12a, 12-3, 12 II, 12 hs. */
    private static int lastOf(Text text, int number) {
        int at = number + 1;
        if ("-/".contains(text.token(at).key())
                && text.token(at).glued()
                && text.token(at + 1).glued()) at++;
        Token addition = text.token(at);
        boolean glued = addition.glued() && (addition.isWord() || addition.isNumber()) && addition.length() < 5;
        boolean apart =
                ROMAN.contains(addition.key()) || addition.isCapitalised() && addition.length() == 1 && !text.opens(at);
        return glued || apart ? at : number;
    }
}
