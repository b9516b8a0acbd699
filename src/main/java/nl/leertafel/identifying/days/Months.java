package nl.leertafel.identifying.days;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;

/** Words for months and for days of the month, Dutch and English. */
final class Months {
    private static final Set<String> MONTHS = Lists.of("""
        januari februari maart april mei juni juli augustus september oktober november december jan febr feb
        mrt apr jun jul aug sep sept okt nov dec january february march may june july august october oct\
        """);
    private static final Set<String> ENGLISH = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String[] UNITS = {
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
        "twintig"
    };
    private static final String[] ORDINALS = {
        "eerste",
        "tweede",
        "derde",
        "vierde",
        "vijfde",
        "zesde",
        "zevende",
        "achtste",
        "negende",
        "tiende",
        "elfde",
        "twaalfde",
        "dertiende",
        "veertiende",
        "vijftiende",
        "zestiende",
        "zeventiende",
        "achttiende",
        "negentiende",
        "twintigste"
    };
    private static final String[] ENGLISH_ORDINALS = {
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth"
    };
    private static final Map<String, Integer> DAYS = days();

    private Months() {}

    private static Map<String, Integer> days() {
        Map<String, Integer> days = new HashMap<>();
        for (int at = 0; at < UNITS.length; at++) {
            days.put(UNITS[at], at + 1);
            days.put(ORDINALS[at], at + 1);
        }
        for (int at = 0; at < 9; at++) {
            days.put(UNITS[at] + "entwintig", 21 + at);
            days.put(UNITS[at] + "entwintigste", 21 + at);
        }
        for (String thirty : new String[] {"dertig", "dertigste"}) days.put(thirty, 30);
        for (String last : new String[] {"eenendertig", "eenendertigste"}) days.put(last, 31);
        for (int at = 0; at < ENGLISH_ORDINALS.length; at++) days.put(ENGLISH_ORDINALS[at], at + 1);
        days.put("thirtieth", 30);
        return Map.copyOf(days);
    }

    static boolean isMonth(Token token) {
        return token.isWord() && MONTHS.contains(token.key());
    }

    /** An English month before its day: “March 3rd”. */
    static boolean leads(Token token) {
        return token.isCapitalised() && ENGLISH.contains(token.key());
    }

    static boolean isDay(Token token) {
        if (token.isNumber()) return token.length() < 3 && isDay(Integer.parseInt(token.key()));
        return DAYS.containsKey(token.key());
    }

    static int day(Token token) {
        return token.isNumber() ? Integer.parseInt(token.key()) : DAYS.getOrDefault(token.key(), 0);
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }
}
