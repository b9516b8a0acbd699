package nl.leertafel.identifying.places;

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

/** Somebody’s age in years where a place stands in the same sentence. A duration is no age. */
@Component
class AgeWithPlace implements Finder {
    private static final Pattern AGE = Pattern.compile(
            "(?<![\\p{L}\\d.,:/-])(?:\\d{1,2}[ -]?(?:jarige[nr]?|year-old|years old|jaar oud|jaar jong)|\\d{1,2}(?:"
                    + " ?jaar| ?jr|"
                    + " ?years?)?|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)(?:"
                    + " ?jaar|jarige))(?![\\p{L}\\d%€:]|[.,]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> DURATION = Lists.of("""
        na al sinds gedurende binnen duurde duurt afgelopen komende eerste laatste ruim ongeveer meer minder
        over after for maximaal minimaal artikel lid groep klas tot elke iedere per in op om met nummer nr
        bus lijn kamer deze\
        """);
    private static final Set<String> BEHIND = Lists.of("""
        geleden lang later ago wachten gewacht ervaring gewoond eerder voor keer weken maanden dagen uur
        kinderen gezinnen leerlingen jongeren gesprekken procent euro hulpverleners % organisaties plekken
        gemeenten x minuten mensen\
        """);
    private static final Set<String> SOMEBODY = Lists.of("""
        jongen meisje kind zoon dochter puber tiener kleuter peuter vrouw man moeder vader jongere broer zus
        broertje zusje leerling boy girl son daughter oud van hij zij ze is was zoontje dochtertje tweeling
        aged leeftijd jarige werd wordt nu bijna pas ( ,\
        """);
    private final Atlas atlas;

    AgeWithPlace(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        Matcher age = AGE.matcher(text.plain());
        while (age.find()) {
            int first = text.tokenAt(age.start());
            int last = text.tokenAt(age.end() - 1);
            if (isAge(text, first, last, age.group()) && isWithPlace(text, first, last))
                found.add(text.found(FindingKind.AGE_WITH_PLACE, Certainty.PROBABLE, age.start(), age.end()));
        }
        return found;
    }

    private static boolean isAge(Text text, int first, int last, String age) {
        String before = text.token(first - 1).key();
        if (BEHIND.contains(text.token(last + 1).key()) || text.token(last + 1).is("e")) return false;
        if (age.toLowerCase(java.util.Locale.ROOT).contains("jarige") || age.contains("oud") || age.contains("old"))
            return true;
        return !DURATION.contains(before)
                && (SOMEBODY.contains(before)
                        || SOMEBODY.contains(text.token(last + 1).key()));
    }

    private boolean isWithPlace(Text text, int first, int last) {
        for (int at = Math.max(0, first - 20); at < Math.min(text.size(), last + 21); at++)
            if (text.together(at, first) && atlas.anyEnd(text, at) > at) return true;
        return false;
    }
}
