package nl.leertafel.identifying.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.Lists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Telephone numbers, Dutch (Nummerplan telefoon- en ISDN-diensten) and international. Numbers of organisations are
 * innocent: 0800, 0900, 088, 085, 14 0xx, 112, 113.
 */
@Component
class Telephone implements Finder {
    private static final Set<String> NAMED = Lists.of("""
        tel telefoon telefoonnummer telefoonnr telnr mobiel mobiele gsm bel bellen belde gebeld bereikbaar
        app appen appte geappt sms sms'te whatsapp nummer nr phone call called mobile\
        """);
    private static final Set<String> PUBLIC = Set.of("080", "090", "088", "085", "084", "067", "091", "066");

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (!text.token(at).isNumber()) continue;
            Finding finding = number(text, at);
            if (finding == null) continue;
            found.add(finding);
            while (text.token(at + 1).isNumber() && text.token(at + 1).glued()) at++;
        }
        return found;
    }

    private static @Nullable Finding number(Text text, int at) {
        int start = text.token(at).start();
        if (DigitGroups.isGlued(text.plain(), start)) return null;
        boolean plus = start > 0 && text.plain().charAt(start - 1) == '+';
        boolean bracket = start > 0 && text.plain().charAt(start - 1) == '(';
        int end = plus ? abroad(text.plain(), start) : inland(text, at);
        int from = plus || bracket ? start - 1 : start;
        return end < 0 ? null : text.found(FindingKind.TELEPHONE, Certainty.CERTAIN, from, end);
    }

    private static int inland(Text text, int at) {
        String plain = text.plain();
        String first = text.token(at).key();
        int start = text.token(at).start();
        if (first.startsWith("00") && !isTail(plain, start)) return abroad(plain, start);
        if (isInAccount(text, at)) return -1;
        boolean named = text.isBefore(at, 5, NAMED) && !isBehindNumber(text, at);
        if (first.startsWith("0") && !isTail(plain, start)) return trunk(plain, start, named);
        if (first.startsWith("31") && !isTail(plain, start)) return exactly(plain, start, 11);
        return named && !isTail(plain, start) ? bare(plain, start, first) : -1;
    }

    /** Ten digits after the zero of the trunk; a Belgian one, too, when it is called one. */
    private static int trunk(String plain, int start, boolean named) {
        DigitGroups groups = DigitGroups.from(plain, start, 10);
        String digits = groups.digits();
        if (digits.length() < 3 || PUBLIC.contains(digits.substring(0, 3))) return -1;
        if (digits.length() == 10 && digits.charAt(1) != '0' && isWhole(plain, groups)) return groups.end();
        DigitGroups belgian = DigitGroups.from(plain, start, 9);
        boolean other =
                named && belgian.digits().length() == 9 && belgian.digits().charAt(1) != '0';
        return other && isWhole(plain, belgian) ? belgian.end() : -1;
    }

    /** A number that lost its zero or its area, said to be a telephone number. */
    private static int bare(String plain, int start, String first) {
        if (first.startsWith("6")) {
            int end = exactly(plain, start, 9);
            if (end > 0) return end;
        }
        return exactly(plain, start, 7);
    }

    private static int abroad(String plain, int start) {
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

    private static int exactly(String plain, int start, int length) {
        DigitGroups groups = DigitGroups.from(plain, start, length);
        return groups.digits().length() == length && isWhole(plain, groups) ? groups.end() : -1;
    }

    private static boolean isWhole(String plain, DigitGroups groups) {
        return groups.lengths().size() <= 10 && !DigitGroups.isFollowed(plain, groups.end());
    }

    /** “NL91 ABNA 0417 1643 00”: of an account, even if it was mistyped. */
    private static boolean isInAccount(Text text, int at) {
        return text.token(at - 1).length() == 4
                && text.token(at - 1).isWord()
                && text.token(at - 2).isNumber()
                && text.token(at - 2).glued();
    }

    private static boolean isBehindNumber(Text text, int at) {
        return text.token(at - 1).isNumber()
                || text.token(at - 1).is("-") && text.token(at - 2).isNumber();
    }

    /** Behind a digit with a mark in between: part of an amount, of an account, of an article. */
    private static boolean isTail(String plain, int start) {
        return start > 1 && ".,:-/".indexOf(plain.charAt(start - 1)) >= 0 && DigitGroups.isDigit(plain, start - 2);
    }
}
