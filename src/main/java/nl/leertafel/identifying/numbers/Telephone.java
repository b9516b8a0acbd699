package nl.leertafel.identifying.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Telephone numbers, Dutch (Nummerplan telefoon- en ISDN-diensten) and international. Numbers of organisations are
 * innocent: 0800, 0900, 088, 085, 14 0xx, 112, 113.
 */
@Component
class Telephone implements Finder {
    private static final Set<String> CALLED = Lists.of("""
        tel telefoon telefoonnummer telefoonnr telnr mobiel mobiele mob gsm bel bellen belde gebeld appen
        appte geappt sms sms'te whatsapp phone call called mobile\
        """);
    private static final Set<String> NUMBERED = Set.of("nummer", "nr", "app", "bereikbaar");
    private static final Set<String> GLUED = Set.of("tel", "telefoon", "mob", "mobiel", "gsm", "nr", "nummer");
    private static final Set<String> OTHERS = Lists.of("""
        order factuur dossier zaak client klant polis bestelling artikel kenmerk ticket casus melding
        ordernummer factuurnummer dossiernummer zaaknummer clientnummer klantnummer polisnummer bestelnummer
        serienummer referentie referentienummer kvk btw agb bsn rekening rekeningnummer invoice reference case
        file meldingsnummer relatienummer leerlingnummer volgnummer artikelnummer beschikkingsnummer\
        """);

    /** A number in the plain text. */
    private record Number(Certainty certainty, int end) {}

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        int last = -1;
        int at = 0;
        while (at < text.size()) {
            int start = text.token(at).start();
            int next = text.token(at).isNumber() && !isPlus(text, start) ? Moment.end(text.plain(), start) : -1;
            Number number = text.token(at).isNumber() && next < 0 ? number(text, at, last == start - 1) : null;
            if (number != null) {
                int from = isPlus(text, start) || isBracket(text, start) ? start - 1 : start;
                found.add(text.found(FindingKind.TELEPHONE, number.certainty(), from, number.end()));
                last = number.end();
                next = last;
            }
            at = Math.max(at + 1, next < 0 ? 0 : text.tokenAt(next));
        }
        return found;
    }

    private static boolean isPlus(Text text, int start) {
        return start > 0 && text.plain().charAt(start - 1) == '+';
    }

    private static boolean isBracket(Text text, int start) {
        return start > 0 && text.plain().charAt(start - 1) == '(';
    }

    /**
     * @param follows only a mark lies between it and another telephone number
     */
    private static @Nullable Number number(Text text, int at, boolean follows) {
        String plain = text.plain();
        int start = text.token(at).start();
        boolean glued = DigitGroups.isGlued(plain, start);
        if (glued && !GLUED.contains(text.token(at - 1).key()) || !follows && Dialled.isTail(plain, start)) return null;
        int end = isPlus(text, start) ? Dialled.abroad(plain, start) : inland(text, at);
        if (end > 0) return new Number(Certainty.CERTAIN, end);
        return isInAccount(text, at) || isBehindNumber(text, at) || text.isBefore(at, 4, OTHERS)
                ? null
                : bare(text, at);
    }

    private static int inland(Text text, int at) {
        String plain = text.plain();
        String first = text.token(at).key();
        int start = text.token(at).start();
        if (first.startsWith("00")) return Dialled.abroad(plain, start);
        if (isInAccount(text, at) || isOther(text, at)) return -1;
        boolean called = isCalled(text, at) && !isBehindNumber(text, at);
        if (first.startsWith("0")) return Dialled.trunk(plain, start, called);
        boolean dutch = first.startsWith("316") || first.equals("31") || first.startsWith("31") && called;
        return dutch ? Dialled.withCountry(plain, start) : -1;
    }

    private static boolean isCalled(Text text, int at) {
        return text.isBefore(at, 5, CALLED) || text.isBefore(at, 5, NUMBERED);
    }

    /** “klantnummer 0201234567”. */
    private static boolean isOther(Text text, int at) {
        Token token = text.token(at);
        return token.length() == 10 && !token.key().startsWith("06") && text.isBefore(at, 3, OTHERS);
    }

    /** A number that lost its zero or its area, said to be a telephone number. */
    private static @Nullable Number bare(Text text, int at) {
        Token first = text.token(at);
        if (!isCalled(text, at) || first.key().matches("(?:19|20)\\d\\d")) return null;
        Certainty certainty = text.isBefore(at, 5, CALLED) ? Certainty.CERTAIN : Certainty.PROBABLE;
        int mobile = first.key().startsWith("6") ? Dialled.exactly(text.plain(), first.start(), 9) : -1;
        int end = mobile > 0 ? mobile : Dialled.exactly(text.plain(), first.start(), 7);
        if (end > 0) return new Number(certainty, end);
        boolean local = first.length() == 6 && CALLED.contains(text.wordBefore(beforeMarks(text, at)));
        return local ? new Number(Certainty.PROBABLE, first.end()) : null;
    }

    private static int beforeMarks(Text text, int at) {
        int marks = at;
        while (".:".contains(text.token(marks - 1).key())
                && text.token(marks - 1).length() == 1) marks--;
        return marks;
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
}
