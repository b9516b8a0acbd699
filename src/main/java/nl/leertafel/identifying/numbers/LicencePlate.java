package nl.leertafel.identifying.numbers;

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
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Licence plates: the Dutch side codes (Regeling kentekens en kentekenplaten), with dashes or called one. */
@Component
class LicencePlate implements Finder {
    private static final Pattern PLATE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:[A-Z]{2}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{2}-[A-Z]{2}"
                    + "|[A-Z]{2}-[A-Z]{2}-\\d{2}|\\d{2}-[A-Z]{2}-[A-Z]{2}|\\d{2}-[A-Z]{3}-\\d|\\d-[A-Z]{3}-\\d{2}"
                    + "|[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}|[A-Z]{3}-\\d{2}-[A-Z]|[A-Z]-\\d{2}-[A-Z]{3}"
                    + "|\\d-[A-Z]{2}-\\d{3}|\\d{3}-[A-Z]{2}-\\d)(?![\\p{L}\\d]|-\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE =
            Pattern.compile("(?<![\\p{L}\\d-])(?=[A-Za-z \\d-]{0,8}\\d)(?:[A-Z]{1,3}|\\d{1,3})(?:["
                    + " -]?(?:[A-Z]{1,3}|\\d{1,3})){1,2}(?![\\p{L}\\d-])");
    private static final Pattern TIGHT = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:[A-Z]{2}\\d{3}[A-Z]|[A-Z]\\d{3}[A-Z]{2}|\\d{2}[A-Z]{3}\\d|\\d[A-Z]{3}\\d{2}|\\d{2}[A-Z]{2}\\d{2}|\\d{2}[A-Z]{4}|[A-Z]{3}\\d{2}[A-Z])(?![\\p{L}\\d-])",
            Pattern.CASE_INSENSITIVE);
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
        Matcher tight = TIGHT.matcher(text.plain());
        while (tight.find()) if (isNear(text, tight, CARS) || isNear(text, tight, NAMED)) found.add(found(text, tight));
        Matcher loose = LOOSE.matcher(text.plain());
        while (loose.find()) {
            long length =
                    loose.group().chars().filter(Character::isLetterOrDigit).count();
            boolean mixed = loose.group().chars().anyMatch(Character::isLetter);
            if (length == 6 && mixed && isNear(text, loose, NAMED)) found.add(found(text, loose));
        }
        return found;
    }

    private static Finding found(Text text, Matcher plate) {
        return text.found(FindingKind.LICENCE_PLATE, Certainty.PROBABLE, plate.start(), plate.end());
    }

    private static boolean isNear(Text text, Matcher plate, Set<String> words) {
        return text.isBefore(text.tokenAt(plate.start()), 6, words);
    }
}
