package nl.leertafel.identifying.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.PersonNames;
import nl.leertafel.identifying.words.Vocabulary;
import org.springframework.stereotype.Component;

/** E-mail addresses, also those that somebody wrote out: “naam at domein punt nl”. */
@Component
class Email implements Finder {
    private static final Pattern AT = Pattern.compile(
            " ?@ ?| ?[(\\[{<] ?(?:at|apenstaartje|apestaartje|apestaart|aapje) ?[)\\]}>] ?"
                    + "| (?:at|apenstaartje|apestaartje|apestaart) ",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> DOTS = Set.of("punt", "dot", "stip", "underscore", "streepje");
    private static final Set<String> MAILING = Set.of("mail", "mailen", "mailadres", "e-mail", "email", "emailadres");
    private final Vocabulary vocabulary;
    private final PersonNames names;

    Email(Vocabulary vocabulary, PersonNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        Matcher at = AT.matcher(text.plain());
        while (at.find()) {
            int start = local(text, at.start());
            if (start < at.start()) add(text, start, at, found);
        }
        return found;
    }

    private void add(Text text, int start, Matcher at, List<Finding> found) {
        String plain = text.plain();
        String local = plain.substring(start, at.start());
        int spoken = Domain.spoken(plain, at.end());
        boolean word = at.group().strip().equalsIgnoreCase("at");
        boolean apart = word || at.group().strip().equals("@") && at.group().length() > 1;
        int certain = apart && isWord(local) ? -1 : spoken;
        if (certain < 0 && !apart) certain = Domain.written(plain, at.end());
        if (certain < 0 && !word && !isWord(local)) certain = Domain.surely(plain, at.end());
        if (certain > 0) found.add(text.found(FindingKind.EMAIL, Certainty.CERTAIN, start, certain));
        else if (apart) addLikely(text, start, at.end(), local, found);
        else addUnfinished(text, start, at.end(), local, found);
    }

    /** “jan at gmail.com”, but “Zij at brood” and “We looked at booking.com”: “at” is a word as well. */
    private void addLikely(Text text, int start, int behind, String local, List<Finding> found) {
        int spoken = Domain.spoken(text.plain(), behind);
        int end = Math.max(Domain.surely(text.plain(), behind), spoken);
        boolean meant = spoken > 0
                || !isWord(local)
                || Domain.ofProvider(text.plain(), behind) > 0
                || text.isBefore(text.tokenAt(start), 4, MAILING);
        if (end > 0 && meant) found.add(text.found(FindingKind.EMAIL, Certainty.PROBABLE, start, end));
    }

    /** “jan.jansen@gmail”: its ending was forgotten. */
    private void addUnfinished(Text text, int start, int behind, String local, List<Finding> found) {
        int end = Domain.word(text.plain(), behind);
        boolean meant = local.chars().anyMatch(letter -> "._".indexOf(letter) >= 0 || Character.isDigit(letter))
                || names.isFirst(local.toLowerCase(Locale.ROOT))
                || Domain.ofProvider(text.plain(), behind) > 0;
        if (end > 0 && meant) found.add(text.found(FindingKind.EMAIL, Certainty.PROBABLE, start, end));
    }

    private boolean isWord(String local) {
        String word = local.toLowerCase(Locale.ROOT);
        return vocabulary.isListed(word) && !names.isFirst(word) || vocabulary.isInEnglish(word);
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
