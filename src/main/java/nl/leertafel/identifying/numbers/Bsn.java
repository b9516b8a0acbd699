package nl.leertafel.identifying.numbers;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        return IntStream.range(0, text.size())
                .filter(at -> text.token(at).isNumber())
                .mapToObj(at -> number(text, plain, at))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> number(Text text, String plain, int at) {
        int start = text.token(at).start();
        DigitGroups groups = DigitGroups.from(plain, start, 9);
        boolean named = text.isBefore(at, 6, NAMED);
        if (!isWhole(plain, start, groups) || !isLikely(text, at, groups, named)) return List.of();
        boolean passes = passesElevenTest(groups.digits());
        if (!passes && !named) return List.of();
        Certainty certainty = passes ? Certainty.CERTAIN : Certainty.PROBABLE;
        return List.of(text.found(FindingKind.BSN, certainty, start, groups.end()));
    }

    /** Exactly nine digits, or eight behind the word: then somebody left out the zero. */
    private static boolean isWhole(String plain, int start, DigitGroups groups) {
        int length = groups.digits().length();
        if (length != 9 && length != 8) return false;
        boolean glued = DigitGroups.isGlued(plain, start) && !plain.startsWith("bsn", Math.max(0, start - 3));
        return !glued && !isTail(plain, start) && !DigitGroups.isFollowed(plain, groups.end());
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
