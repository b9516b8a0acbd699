package nl.leertafel.identifying.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Licence plates: the Dutch side codes (Regeling kentekens en kentekenplaten), with dashes or called one. */
@Component
class LicencePlate implements Finder {
    private static final Pattern PLATE = pattern(String.join(
            "|",
            "[A-Z]{2}-\\d{2}-\\d{2}",
            "\\d{2}-\\d{2}-[A-Z]{2}",
            "\\d{2}-[A-Z]{2}-\\d{2}",
            "[A-Z]{2}-\\d{2}-[A-Z]{2}",
            "[A-Z]{2}-[A-Z]{2}-\\d{2}",
            "\\d{2}-[A-Z]{2}-[A-Z]{2}",
            "\\d{2}-[A-Z]{3}-\\d",
            "\\d-[A-Z]{3}-\\d{2}",
            "[A-Z]{2}-\\d{3}-[A-Z]",
            "[A-Z]-\\d{3}-[A-Z]{2}",
            "[A-Z]{3}-\\d{2}-[A-Z]",
            "[A-Z]-\\d{2}-[A-Z]{3}",
            "\\d-[A-Z]{2}-\\d{3}",
            "\\d{3}-[A-Z]{2}-\\d"));
    private static final String GROUP = "(?:[A-Z]{1,4}(?![A-Z])|\\d{1,3}(?!\\d))";
    private static final Pattern LOOSE = pattern(GROUP + "(?:[ -]?" + GROUP + "){1,2}");
    private static final Set<String> NAMED =
            Set.of("kenteken", "kentekens", "kentekenplaat", "nummerbord", "nummerplaat", "plate", "registration");
    private static final Set<String> CARS = Lists.of("""
        auto bus busje scooter brommer bestelbus wagen volkswagen golf opel fiat toyota ford renault peugeot
        bmw audi mercedes seat skoda motor car van\
        """);

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        Matcher plate = PLATE.matcher(text.plain());
        while (plate.find()) found.add(found(text, plate));
        if (IntStream.range(0, text.size()).noneMatch(at -> isSaid(text, at))) return found;
        Matcher loose = LOOSE.matcher(text.plain());
        while (loose.find()) if (isPlate(text, loose)) found.add(found(text, loose));
        return found;
    }

    /** Six letters and digits where the words say so; beside a car only in one piece. */
    private static boolean isPlate(Text text, Matcher loose) {
        String plate = loose.group();
        long letters = plate.chars().filter(Character::isLetter).count();
        long digits = plate.chars().filter(Character::isDigit).count();
        if (letters + digits != 6 || letters == 0 || digits == 0) return false;
        return isNear(text, loose, NAMED) || plate.length() == 6 && isNear(text, loose, CARS);
    }

    private static Pattern pattern(String forms) {
        return Pattern.compile("(?<![\\p{L}\\d-])(?:" + forms + ")(?![\\p{L}\\d]|-\\d)", Pattern.CASE_INSENSITIVE);
    }

    private static boolean isSaid(Text text, int at) {
        return NAMED.contains(text.token(at).key())
                || CARS.contains(text.token(at).key());
    }

    private static Finding found(Text text, Matcher plate) {
        return text.found(FindingKind.LICENCE_PLATE, Certainty.PROBABLE, plate.start(), plate.end());
    }

    private static boolean isNear(Text text, Matcher plate, Set<String> words) {
        return text.isBefore(text.tokenAt(plate.start()), 6, words);
    }
}
