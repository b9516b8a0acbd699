package nl.leertafel.identifying.numbers;

import java.util.List;
import java.util.Set;

/** The forms of telephone numbers in a plain text; each answer is where the number ends, or -1. */
final class Dialled {
    private static final Set<String> PUBLIC = Set.of("080", "090", "088", "085", "084", "067", "091", "066");

    private Dialled() {}

    /** Ten digits after the zero of the trunk; a Belgian one, too, when it is called one. */
    static int trunk(String plain, int start, boolean named) {
        DigitGroups groups = DigitGroups.from(plain, start, 10);
        String digits = groups.digits();
        if (digits.length() < 3 || PUBLIC.contains(digits.substring(0, 3))) return -1;
        if (digits.length() == 10 && digits.charAt(1) != '0' && isWhole(plain, groups)) return groups.end();
        DigitGroups belgian = DigitGroups.from(plain, start, 9);
        boolean other =
                named && belgian.digits().length() == 9 && belgian.digits().charAt(1) != '0';
        return other && isWhole(plain, belgian) ? belgian.end() : -1;
    }

    /** “31612345678”, “31 20 123 45 67”: the country without its plus. */
    static int withCountry(String plain, int start) {
        DigitGroups groups = DigitGroups.from(plain, start, 11);
        boolean area = groups.digits().length() == 11
                && "1234567".indexOf(groups.digits().charAt(2)) >= 0;
        return area && isWhole(plain, groups) ? groups.end() : -1;
    }

    static int abroad(String plain, int start) {
        DigitGroups dutch = DigitGroups.from(plain, start, digitsOf(plain, start));
        return dutch.digits().length() >= 9 && isWhole(plain, dutch) ? dutch.end() : -1;
    }

    /** How many digits a number from abroad has here: a Dutch one is counted, of others as many as follow. */
    private static int digitsOf(String plain, int start) {
        String digits = DigitGroups.from(plain, start, 6).digits();
        String country = digits.startsWith("00") ? digits.substring(2) : digits;
        int prefix = digits.length() - country.length();
        if (country.startsWith("310")) return prefix + 12;
        if (country.startsWith("31")) return prefix + 11;
        int following = DigitGroups.from(plain, start, prefix + 12).digits().length();
        return Math.min(following, prefix + 15);
    }

    /** So many digits, none of them alone but the six of a mobile one. */
    static int exactly(String plain, int start, int length) {
        DigitGroups groups = DigitGroups.from(plain, start, length);
        List<Integer> lengths = groups.lengths();
        boolean spread = lengths.subList(length == 9 ? 1 : 0, lengths.size()).contains(1);
        return groups.digits().length() == length && !spread && isWhole(plain, groups) ? groups.end() : -1;
    }

    private static boolean isWhole(String plain, DigitGroups groups) {
        return groups.lengths().size() <= 10 && !DigitGroups.isFollowed(plain, groups.end());
    }

    /** Behind a digit with a mark in between: part of an amount, of an account, of an article. */
    static boolean isTail(String plain, int start) {
        return start > 1 && ".,:-/".indexOf(plain.charAt(start - 1)) >= 0 && DigitGroups.isDigit(plain, start - 2);
    }
}
