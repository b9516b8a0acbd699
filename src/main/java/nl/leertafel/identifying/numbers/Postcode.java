package nl.leertafel.identifying.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import nl.leertafel.identifying.words.Vocabulary;
import org.springframework.stereotype.Component;

/** Postcodes: four digits and two letters. A year or an amount before a short word is none. */
@Component
class Postcode implements Finder {
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\d./-]|\\d:)[1-9]\\d{3} {0,2}([A-Za-z]{2})(?![\\p{L}\\d])");
    private static final Pattern DISTRICT = Pattern.compile("(?<![\\p{L}\\d./-]|\\d[,:])[1-9]\\d{3}(?![\\p{L}\\d])");
    private static final Set<String> NAMED = Set.of("postcode", "postcodes", "postcodegebied", "pc", "postcodewijk");
    private static final Set<String> ARTICLES =
            Set.of("artikel", "artikelen", "art", "lid", "§", "paragraaf", "boek", "stb", "stcrt", "pb");
    private static final Set<String> UNITS = Lists.of("""
        bw sv sr rv eu mb gb kb tb km kg cm mm ml cl pk bc ad nl kw ha mg cc st va pm pp pj pw ma di wo do vr za zo\
        """);

    private static final Set<String> LIVING = Lists.of("""
        woont wonen woonde woonden gewoond adres verhuisd verhuist verhuisde verhuizen woonachtig ingeschreven
        straat laan huis lives living lived address moved\
        """);
    private final Vocabulary vocabulary;

    Postcode(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        Matcher code = CODE.matcher(text.plain());
        while (code.find())
            if (isPostcode(text, code.start(), code.group(1), code.end() - code.start() == 6))
                found.add(text.found(FindingKind.POSTCODE, Certainty.PROBABLE, code.start(), code.end()));
        Matcher district = DISTRICT.matcher(text.plain());
        while (district.find())
            if (isNamed(text, text.tokenAt(district.start())))
                found.add(text.found(FindingKind.POSTCODE, Certainty.PROBABLE, district.start(), district.end()));
        return found;
    }

    private static boolean isNamed(Text text, int at) {
        return NAMED.contains(text.wordBefore(text.token(at - 1).is(":") ? at - 1 : at));
    }

    private boolean isPostcode(Text text, int start, String letters, boolean tight) {
        int at = text.tokenAt(start);
        if (isNamed(text, at) || text.isBefore(at, 4, NAMED)) return true;
        if (text.isBefore(at, 3, ARTICLES)) return false;
        if (isBehindHouse(text, at)) return true;
        if (text.token(at - 1).is(",")
                && text.token(at).glued()
                && text.token(at - 2).isNumber()) return false;
        String small = letters.toLowerCase(Locale.ROOT);
        if (letters.equals(small)) return !UNITS.contains(small) && (tight || isWhereSomebodyLives(text, at, small));
        if (!letters.equals(letters.toUpperCase(Locale.ROOT))) return false;
        return !UNITS.contains(small) || isBeforePlace(text, at);
    }

    /** “Kerkstraat 12, 1234 ab”: a house number stands before it. */
    private static boolean isBehindHouse(Text text, int at) {
        int back = text.token(at - 1).is(",") ? at - 2 : at - 1;
        Token before = text.token(back);
        if (before.isWord() && before.glued() && before.length() == 1) before = text.token(--back);
        return before.isNumber()
                && before.length() < 4
                && text.token(back - 1).isWord()
                && text.token(back - 1).length() > 4;
    }

    /** “woont op 3511 ax”: in small letters and apart, so the letters may be no word. */
    private boolean isWhereSomebodyLives(Text text, int at, String letters) {
        return text.isBefore(at, 8, LIVING) && !vocabulary.isListed(letters) && !vocabulary.isEnglish(letters);
    }

    private static boolean isBeforePlace(Text text, int at) {
        int next = text.token(at + 2).is(",") ? at + 3 : at + 2;
        return text.token(next).isCapitalised() && !text.opens(next);
    }
}
