package nl.leertafel.stories;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.identifying.FindingKind;

/**
 * What has to give way along with the words that were found, so that the sentence stays one: the title before a name,
 * whose possession it tells of, “op” before a day.
 *
 * @param owned what is somebody’s, with its article: “de moeder” of “Yusuf’s moeder”; empty when nothing is
 */
record Fit(int start, int end, String owned) {
    private static final Pattern TITLE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:de|het|een|mijn|onze|ons|haar|zijn|hun|jouw|the|my|our|her|his|their) )?"
                    + "(?:mevrouw|mevr|mw|meneer|mijnheer|heer|dhr|juf|juffrouw|meester|dokter|dr|drs|mr|mrs|ms|miss"
                    + "|familie|fam|gezin|oom|tante|opa|oma|zoon|dochter|zoontje|dochtertje|broer|zus|broertje|zusje"
                    + "|moeder|vader|son|daughter|brother|sister|mother|father)\\.? $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ON = Pattern.compile(
            "(?<![\\p{L}\\d])(?:op (?:de )?|de |per |d\\.?d\\.? |on (?:the )?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNED =
            Pattern.compile("(['’]s?)? ((?:(?:oudste|jongste|oude|nieuwe|eigen|beste|kleine|grote) )?\\p{Ll}{2,30})");
    private static final Pattern KIN = Pattern.compile(
            "(?:stief|pleeg|schoon|groot)?(?:moeder|vader|ouders|broer|zus|broertje|zusje)|juf|meester|leerkracht|oma|opa|oom"
                    + "|tante|mentor|voogd|school|begeleider|begeleidster");
    private static final Pattern NEUTER = Pattern.compile(".*(?:je|gezin|huis|gedrag|dossier|plan|verhaal|leven|bed)");
    private static final int AROUND = 24;

    static Fit of(String text, Spot spot, Locale language) {
        if (spot.kind() == FindingKind.DATE) return new Fit(before(ON, text, spot.start()), spot.end(), "");
        if (spot.kind() != FindingKind.NAME) return new Fit(spot.start(), spot.end(), "");
        int start = before(TITLE, text, spot.start());
        Matcher owned = OWNED.matcher(text).region(spot.end(), text.length());
        if (!language.getLanguage().equals("nl") || !owned.lookingAt() || !isOwned(spot, owned))
            return new Fit(start, spot.end(), "");
        String article = NEUTER.matcher(owned.group(2)).matches() ? "het " : "de ";
        return new Fit(start, owned.end(), article + owned.group(2));
    }

    /** “Yusuf’s jas”, “Roos’ jas”; and “Daans moeder”, where the s was found with the name. */
    private static boolean isOwned(Spot spot, Matcher owned) {
        return owned.group(1) != null
                || spot.words().endsWith("s") && KIN.matcher(owned.group(2)).matches();
    }

    private static int before(Pattern pattern, String text, int start) {
        int from = Math.max(0, start - AROUND);
        Matcher matcher = pattern.matcher(text).region(from, start).useTransparentBounds(true);
        return matcher.find() ? matcher.start() : start;
    }

    String words(String offered) {
        return owned.isEmpty() ? offered : owned + " van " + offered;
    }
}
