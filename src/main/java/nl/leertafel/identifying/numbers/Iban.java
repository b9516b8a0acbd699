package nl.leertafel.identifying.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Account numbers: IBAN with its checksum (ISO 13616), and what is called one without passing it. */
@Component
class Iban implements Finder {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?<![\\p{L}\\d])[A-Z]{2}[\\s.-]{0,3}\\d[\\s.]{0,3}\\d(?=[\\s.-]{0,3}[A-Z\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD = Pattern.compile("(?<![\\p{L}\\d])\\d(?:[. ]?\\d){6,9}(?![\\p{L}\\d])");
    private static final Set<String> NAMED = Set.of(
            "iban",
            "rekeningnummer",
            "rekeningnr",
            "bankrekening",
            "rekening",
            "girorekening",
            "giro",
            "gironummer",
            "bankrekeningnummer",
            "bankrekeningnr",
            "spaarrekening",
            "account");
    private static final Map<String, Integer> LENGTHS = Lists.ordered("""
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20
        EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30
        KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15
        OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24
        TR26 UA29 VA22 VG24 XK20 YE30\
        """).stream()
            .collect(Collectors.toUnmodifiableMap(
                    code -> code.substring(0, 2), code -> Integer.valueOf(code.substring(2))));
    private static final int LONGEST = 34;

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(text.plain());
        while (beginning.find()) {
            int end = passing(text.plain(), beginning.start());
            if (end > 0) found.add(text.found(FindingKind.IBAN, Certainty.CERTAIN, beginning.start(), end));
            else if (isNamed(text, beginning.start())) addMistyped(text, beginning.start(), found);
        }
        Matcher old = OLD.matcher(text.plain());
        while (old.find())
            if (isNamed(text, old.start()))
                found.add(text.found(FindingKind.IBAN, Certainty.PROBABLE, old.start(), old.end()));
        return found;
    }

    private static boolean isNamed(Text text, int start) {
        return text.isBefore(text.tokenAt(start), 4, NAMED);
    }

    private static void addMistyped(Text text, int start, List<Finding> found) {
        int end = start;
        int letters = 0;
        while (end < text.plain().length() && letters < 18) {
            char next = text.plain().charAt(end);
            if (Character.isLetterOrDigit(next)) letters++;
            else if (!isSeparator(next)) break;
            end++;
        }
        if (letters >= 15) found.add(text.found(FindingKind.IBAN, Certainty.PROBABLE, start, end));
    }

    /** End of the longest account number from here on that has the length of its country and passes; or -1. */
    private static int passing(String plain, int start) {
        StringBuilder account = new StringBuilder(LONGEST);
        int passed = -1;
        for (int at = start; at < plain.length() && account.length() < LONGEST; at++) {
            char next = plain.charAt(at);
            if (next < 128 && Character.isLetterOrDigit(next)) account.append(next);
            else if (isSeparator(next) && !isGap(plain, at)) continue;
            else break;
            boolean whole = !DigitGroups.isFollowed(plain, at + 1) && isLong(account);
            if (whole && passes(account.toString().toUpperCase(Locale.ROOT))) passed = at + 1;
        }
        return passed;
    }

    /** As long as its country makes them, and mostly digits: one in ninety-seven texts passes the checksum by chance. */
    private static boolean isLong(StringBuilder account) {
        if (account.length() < 15) return false;
        Integer length = LENGTHS.get(account.substring(0, 2).toUpperCase(Locale.ROOT));
        return length != null
                && length == account.length()
                && account.chars().filter(Character::isDigit).count() >= 10;
    }

    private static boolean isSeparator(char character) {
        return Character.isWhitespace(character) || character == '.' || character == '-';
    }

    /** The fourth separator in a row: what follows is something else. */
    private static boolean isGap(String plain, int at) {
        return at > 2
                && isSeparator(plain.charAt(at - 1))
                && isSeparator(plain.charAt(at - 2))
                && isSeparator(plain.charAt(at - 3));
    }

    private static boolean passes(String account) {
        String turned = account.substring(4) + account.substring(0, 4);
        int rest = 0;
        for (int at = 0; at < turned.length(); at++) {
            int value = Character.digit(turned.charAt(at), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }
}
