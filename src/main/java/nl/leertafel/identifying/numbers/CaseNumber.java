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

/** Numbers of cases, clients and files: by the word before them, or by the forms that courts and systems use. */
@Component
class CaseNumber implements Finder {
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d]{1,16}(?:[ ]?[./_-][ ]?[\\p{L}\\d]{1,16}){0,5}(?![\\p{L}\\d])");
    private static final String FORMS = String.join(
            "|",
            "C/\\d{2}/\\d{4,8}(?: ?/ ?[A-Z]{2} ?[A-Z]{2} ?\\d{2}[-/]\\d{2,6})?", // of a court
            "(?:FA|JE|KG|HA|BO|FT) ?RK ?\\d{2}[-/]\\d{2,6}",
            "\\d{2}[/-]\\d{6}[/-]\\d{2}", // of a prosecutor
            "(?:Z|ZK|D|MO|WMO|JW|JZ|DOS|CL|CLI|CASE|ZAAK|VT|RvdK)[-_/ ]?(?:19|20)\\d{2}[-_/. ]?\\d{3,9}",
            "[A-Z]{1,6}-(?:19|20)\\d{2}-\\d{3,9}",
            "(?:CL|CLI|DOS|ZK|VT|JW|MDG)-?\\d{5,10}");
    private static final Pattern FORM = Pattern.compile("(?<![\\p{L}\\d/-])(?:" + FORMS + ")(?![\\p{L}\\d])");
    private static final Set<String> NAMED = Lists.of("""
        dossiernummer dossiernr dossier zaaknummer zaaknr zaak clientnummer clientnr client clientennummer
        kenmerk beschikkingsnummer beschikkingnummer beschikkingsnr meldingsnummer meldingnummer meldnummer
        casusnummer casusnr casus registratienummer polisnummer patientnummer patientennummer patientnr
        referentie referentienummer rekestnummer parketnummer procesnummer leerlingnummer leerlingnr
        relatienummer klantnummer klantnr indicatienummer toewijzingsnummer agb big skj volgnummer
        gezinsnummer persoonsnummer pgn vnummer ponsnummer studentnummer documentnummer paspoortnummer
        insnummer verzekerdennummer case file reference mutatienummer proces-verbaal pv zorgnummer\
        """);
    private static final Set<String> LOOSE = Set.of(
            "dossier", "zaak", "client", "casus", "case", "file", "big", "pv", "skj", "agb", "referentie", "reference");
    private static final Set<String> BETWEEN = Set.of(
            ":", "#", ".", "nr", "nummer", "no", "number", "is", "was", "met", "het", "van", "de", "(", "-", "onder",
            "'", "\"", "=", "id", "code");
    private static final Set<String> SAID = Set.of(":", "#", "nr", "nummer", "no", "number", "=", "id", "code");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}(?: ?[-/] ?(?:(?:19|20)?\\d{2}))?");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{2}|\\d{4})");
    private static final Set<String> INNOCENT = Set.of("ecli", "ecli:nl", "artikel", "art");

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) if (isNamed(text, at)) addBehind(text, at, found);
        Matcher form = FORM.matcher(text.plain());
        while (form.find())
            if (!text.isBefore(text.tokenAt(form.start()), 3, INNOCENT))
                found.add(text.found(FindingKind.CASE_NUMBER, Certainty.PROBABLE, form.start(), form.end()));
        return found;
    }

    private static boolean isNamed(Text text, int at) {
        if (NAMED.contains(text.token(at).key())) return true;
        return text.token(at).is("v")
                && text.token(at + 1).is("-")
                && text.token(at + 2).is("nummer");
    }

    private static void addBehind(Text text, int named, List<Finding> found) {
        int at = named + 1;
        boolean said = !LOOSE.contains(text.token(named).key());
        while (at < named + 5 && BETWEEN.contains(text.token(at).key())) {
            said |= SAID.contains(text.token(at).key());
            at++;
        }
        Matcher code = CODE.matcher(text.plain());
        if (at >= text.size()
                || !code.find(text.token(at).start())
                || code.start() != text.token(at).start()) return;
        if (!said && (at > named + 1 || isMoment(code.group()))) return;
        if (isCode(code.group(), said ? 3 : 5))
            found.add(text.found(FindingKind.CASE_NUMBER, Certainty.PROBABLE, code.start(), end(code)));
    }

    private static int end(Matcher code) {
        String group = code.group();
        int end = group.length();
        int space = group.indexOf(' ');
        while (space > 0 && group.substring(space).chars().noneMatch(Character::isDigit)) {
            end = space;
            space = group.lastIndexOf(' ', space - 1);
        }
        return code.start() + end;
    }

    /** “de zaak 2019-2020”, “het dossier 12-03-2019”. */
    private static boolean isMoment(String code) {
        return YEARS.matcher(code).matches() || DAY.matcher(code).matches();
    }

    private static boolean isCode(String code, int digits) {
        return code.chars().filter(Character::isDigit).count() >= digits;
    }
}
