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
import org.springframework.stereotype.Component;

/** E-mail addresses, also those that somebody wrote out: “naam at domein punt nl”. */
@Component
class Email implements Finder {
    private static final Pattern AT = Pattern.compile(
            " ?@| ?[(\\[{<] ?(?:at|apenstaartje|apestaartje|apestaart|aapje) ?[)\\]}>]"
                    + "| (?:at|apenstaartje|apestaartje|apestaart) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN =
            Pattern.compile("\\G ?(?:[\\p{L}\\d_-]{1,63}\\.){1,6}\\p{L}{2,18}(?![\\p{L}\\d])");
    private static final Pattern SPOKEN = Pattern.compile(
            "\\G ?(?:[\\p{L}\\d_-]{1,63} ?(?:\\.|[(\\[{]?(?:punt|dot|stip)[)\\]}]?) ?){1,4}"
                    + "(?:nl|com|net|org|eu|(?<=punt )(?:be|de|fr|nu))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> DOTS = Set.of("punt", "dot", "stip", "underscore", "streepje");

    @Override
    public List<Finding> in(Text text) {
        String plain = text.plain();
        List<Finding> found = new ArrayList<>();
        Matcher at = AT.matcher(plain);
        Matcher domain = DOMAIN.matcher(plain);
        Matcher spoken = SPOKEN.matcher(plain);
        while (at.find()) {
            int start = local(text, at.start());
            if (start == at.start()) continue;
            if (domain.find(at.end())) found.add(found(text, start, domain));
            else if (spoken.find(at.end())) found.add(found(text, start, spoken));
        }
        return found;
    }

    private static Finding found(Text text, int start, Matcher domain) {
        return text.found(FindingKind.EMAIL, Certainty.CERTAIN, start, domain.end());
    }

    /** Where the part before the sign begins; at its end when there is none. */
    private static int local(Text text, int end) {
        int start = end;
        while (start > 0 && end - start < 64 && isLocal(text.plain().charAt(start - 1))) start--;
        while (start < end && "'-.".indexOf(text.plain().charAt(start)) >= 0) start++;
        return start == end ? end : spoken(text, start);
    }

    /** Goes back over “jan punt” before “jansen”. */
    private static int spoken(Text text, int start) {
        int at = text.tokenAt(start);
        while (DOTS.contains(text.token(at - 1).key()) && text.token(at - 2).isWord()) at -= 2;
        return Math.min(start, text.token(at).start());
    }

    private static boolean isLocal(char character) {
        return Character.isLetterOrDigit(character) || "._%+-'".indexOf(character) >= 0;
    }
}
