package nl.leertafel.identifying.days;

import java.util.ArrayList;
import java.util.List;
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
import org.springframework.stereotype.Component;

/** Dates in digits: 03-03-2019, 3/3/’19, 2019-03-03, and 12-05 where the words say that it is a day. */
@Component
class WrittenDate implements Finder {
    private static final Pattern FULL = Pattern.compile("(?<![\\p{L}\\d/-]|\\d[.,])(\\d{1,2})( ?)([-/."
            + " ])\\2(\\d{1,2})\\2\\3\\2'?((?:19|20)\\d{2}|\\d{2})(?!(?!T\\d)[\\p{L}\\d]|[-/.,]\\d)");
    private static final Pattern ISO = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(?:19|20)\\d{2}([-/.])(\\d{1,2})\\1(\\d{1,2})(?!(?!T\\d)[\\p{L}\\d]|[-/]\\d)");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\p{L}\\d/.,-])(\\d{1,2})[-/](\\d{1,2})(?![\\p{L}\\d%]|[-/.,:]\\d)");
    private static final Pattern TIGHT = Pattern.compile("(?<![\\p{L}\\d])\\d{8}(?!\\p{L}|\\d)");
    private static final Set<String> ARTICLES = Set.of(
            "artikel",
            "artikelen",
            "art",
            "lid",
            "paragraaf",
            "§",
            "hoofdstuk",
            "versie",
            "bijlage",
            "v",
            "article",
            "section",
            "bw");
    private static final Set<String> DATED = Lists.of("""
        op dd d datum geboren geb geboortedatum gebdat gebdatum sinds vanaf per on born maandag dinsdag
        woensdag donderdag vrijdag zaterdag zondag ma di wo vr za zo tot jarig zitting mdo gesprek intake
        contact huisbezoek overleg melding afspraak incident dob\
        """);
    private static final Set<String> AROUND = Lists.of("""
        na voor rond tussen omstreeks brief mail mailtje e-mail appje bericht verslag beschikking week begin after
        around before letter\
        """);
    private static final Set<String> AND = Set.of("en", "tot", "t/m", "of", "-", "and", "tot en met", "+", ",");
    private static final Set<String> BORN =
            Set.of("geboren", "geb", "geboortedatum", "gebdat", "gebdatum", "born", "dob", "birth", "datum");
    private static final Set<String> COUNTED = Lists.of("""
        jaar jarige jarigen uur weken week maanden maand dagen keer minuten kinderen leerlingen gezinnen
        deel euro u jr years hours weeks deelnemers regeling van medewerkers\
        """);

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        Matcher full = FULL.matcher(text.plain());
        while (full.find()) if (isFull(text, full)) found.add(found(text, full));
        Matcher iso = ISO.matcher(text.plain());
        while (iso.find()) if (isDay(iso.group(3), iso.group(2))) found.add(found(text, iso));
        Matcher day = DAY.matcher(text.plain());
        int last = -1;
        while (day.find()) {
            boolean second = last > 0
                    && AND.contains(text.plain().substring(last, day.start()).strip());
            if (!isDayOfYear(text, day, second)) continue;
            found.add(found(text, day));
            last = day.end();
        }
        Matcher tight = TIGHT.matcher(text.plain());
        while (tight.find()) if (text.isBefore(text.tokenAt(tight.start()), 4, BORN)) found.add(found(text, tight));
        return found;
    }

    private static Finding found(Text text, Matcher date) {
        return text.found(FindingKind.DATE, Certainty.PROBABLE, date.start(), date.end());
    }

    private static boolean isFull(Text text, Matcher date) {
        int at = text.tokenAt(date.start());
        boolean whole = date.group(5).length() == 4;
        boolean sound = isDay(date.group(1), date.group(4)) || whole && isDay(date.group(4), date.group(1));
        if (!sound || text.isBefore(at, 3, ARTICLES)) return false;
        if (Lawful.is(text, at, Integer.parseInt(date.group(1)))) return false;
        if (date.group(3).equals(" ")) return whole && date.group(2).isEmpty();
        return whole || !date.group(3).equals(".") || text.isBefore(at, 4, DATED);
    }

    /** “Na 12/5 ging het beter”, but “na 3-4 gesprekken” and “voor 2/3 betaald”. */
    private static boolean isRatherDay(Text text, Matcher date, int behind) {
        int first = Integer.parseInt(date.group(1));
        int other = Integer.parseInt(date.group(2));
        if (first == 24 && other == 7) return false;
        Token next = text.token(behind);
        return first > other
                || !next.isWord()
                || other > 4 && !next.key().endsWith("en") && !next.key().endsWith("s");
    }

    private static boolean isDayOfYear(Text text, Matcher date, boolean second) {
        int at = text.tokenAt(date.start());
        if (!isDay(date.group(1), date.group(2)) || text.isBefore(at, 2, ARTICLES)) return false;
        int behind = text.tokenAt(date.end() - 1) + 1;
        if (COUNTED.contains(text.token(behind).key())) return false;
        if (second) return true;
        if (text.isBefore(at, 2, AROUND) && isRatherDay(text, date, behind)) return true;
        boolean padded = date.group(2).startsWith("0") || date.group(1).startsWith("0");
        return text.isBefore(at, padded ? 3 : 2, DATED)
                || padded && text.opens(at) && text.token(behind).is(":");
    }

    private static boolean isDay(String day, String month) {
        int number = Integer.parseInt(month);
        return Months.isDay(Integer.parseInt(day)) && number >= 1 && number <= 12;
    }
}
