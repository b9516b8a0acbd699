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
import org.springframework.stereotype.Component;

/**
 * Citizen service numbers: nine digits that pass the eleven-test (Besluit burgerservicenummer). One in eleven numbers
 * passes by chance, so what stands before it weighs.
 */
@Component
class Bsn implements Finder {
    private static final Set<String> NAMED = Set.of(
            "bsn",
            "bsnr",
            "bsnnr",
            "bsnnummer",
            "burgerservicenummer",
            "burgerservicenr",
            "sofi",
            "sofinummer",
            "sofinr",
            "service",
            "servicenummer");
    private static final Set<String> OTHERS = Lists.of("""
        ordernummer order factuurnummer factuur factuurnr bestelnummer bestelling serienummer artikelnummer
        zaaknummer zaaknr polisnummer klantnummer kvk rsin agb btw isbn meldingsnummer meldnummer
        dossiernummer kenmerk referentie referentienummer cliëntnummer clientnummer beschikkingsnummer
        projectnummer contractnummer volgnummer skj big productcode budgetcode invoice versie ticket
        ticketnummer incidentnummer patientnummer vestigingsnummer aanvraagnummer pasnummer relatienummer
        boekingsnummer rekeningnummer\
        """);
    private static final Set<String> COUNTED =
            Set.of("euro", "eur", "inwoners", "mensen", "jongeren", "kinderen", "keer", "bytes", "meter", "gezinnen");

    @Override
    public List<Finding> in(Text text) {
        String plain = text.plain();
        List<Finding> found = new ArrayList<>();
        int last = -1;
        for (int at = 0; at < text.size(); at++) {
            int start = text.token(at).start();
            if (!text.token(at).isNumber() || last != start - 1 && isTail(plain, start)) continue;
            DigitGroups groups = DigitGroups.from(plain, start, 9);
            if (!isNumber(text, at, groups)) continue;
            Certainty certainty = passesElevenTest(groups.digits()) ? Certainty.CERTAIN : Certainty.PROBABLE;
            found.add(text.found(FindingKind.BSN, certainty, start, groups.end()));
            last = groups.end();
        }
        return found;
    }

    private static boolean isNumber(Text text, int at, DigitGroups groups) {
        boolean named = text.isBefore(at, 6, NAMED);
        return isWhole(text, at, groups)
                && isLikely(text, at, groups, named)
                && (named || passesElevenTest(groups.digits()));
    }

    /** Exactly nine digits, or eight behind the word: then somebody left out the zero. */
    private static boolean isWhole(Text text, int at, DigitGroups groups) {
        int length = groups.digits().length();
        if (length != 9 && length != 8) return false;
        boolean glued = DigitGroups.isGlued(text.plain(), text.token(at).start())
                && !NAMED.contains(text.token(at - 1).key());
        return !glued && !DigitGroups.isFollowed(text.plain(), groups.end());
    }

    /** Part of something longer, such as an amount or a number that goes on before it. */
    private static boolean isTail(String plain, int start) {
        if (start < 2) return false;
        char before = plain.charAt(start - 1);
        return "+€$".indexOf(before) >= 0
                || ".,-/".indexOf(before) >= 0 && DigitGroups.isDigit(plain, start - 2)
                || before == ' ' && "€$".indexOf(plain.charAt(start - 2)) >= 0;
    }

    private static boolean isLikely(Text text, int at, DigitGroups groups, boolean named) {
        if (named) return groups.digits().length() == 9 || groups.lengths().size() == 1;
        boolean spread =
                groups.lengths().size() > 4 || groups.lengths().stream().anyMatch(length -> length < 2);
        if (spread || groups.digits().length() != 9) return false;
        int last = text.tokenAt(groups.end() - 1);
        return !text.isBefore(at, 4, OTHERS)
                && !COUNTED.contains(text.token(last + 1).key());
    }

    static boolean passesElevenTest(String number) {
        String digits = number.length() == 8 ? "0" + number : number;
        int sum = -(digits.charAt(8) - '0');
        for (int place = 0; place < 8; place++) sum += (digits.charAt(place) - '0') * (9 - place);
        return sum % 11 == 0 && digits.chars().anyMatch(digit -> digit != '0');
    }
}
