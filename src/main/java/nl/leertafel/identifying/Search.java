package nl.leertafel.identifying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class Search implements IdentifyingData {
    private static final Map<FindingKind, Pattern> PATTERNS = Map.of(
            FindingKind.BSN, Pattern.compile("(?<!\\d)\\d{3}[. ]?\\d{3}[. ]?\\d{3}(?!\\d)"),
            FindingKind.EMAIL, Pattern.compile("[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,5}"),
            FindingKind.TELEPHONE, Pattern.compile("(?<!\\d)(?:\\+31|0031|0)[- ]?[1-9](?:[- ]?\\d){8}(?!\\d)"),
            FindingKind.IBAN, Pattern.compile("\\bNL\\d{2} ?[A-Z]{4}(?: ?\\d){10}(?!\\d)"));

    private final MessageSource messages;

    Search(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>();
        for (Map.Entry<FindingKind, Pattern> entry : PATTERNS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(text);
            while (matcher.find())
                if (entry.getKey() != FindingKind.BSN || passesElevenTest(matcher.group()))
                    found.add(new Finding(entry.getKey(), Certainty.CERTAIN, matcher.start(), matcher.end()));
        }
        found.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder()));
        List<Finding> apart = new ArrayList<>();
        for (Finding finding : found)
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= finding.start()) apart.add(finding);
        return apart;
    }

    @Override
    public String masked(String text, Locale language) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Finding finding : in(text)) {
            masked.append(text, from, finding.start()).append(mask(finding, language));
            from = finding.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    private String mask(Finding finding, Locale language) {
        String word = messages.getMessage(finding.key(), null, language);
        return messages.getMessage("identifying.mask", new Object[] {word}, language);
    }

    private static boolean passesElevenTest(String number) {
        String digits = number.replaceAll("\\D", "");
        int sum = 0;
        for (int place = 0; place < 9; place++) sum += (digits.charAt(place) - '0') * (place == 8 ? -1 : 9 - place);
        return sum > 0 && sum % 11 == 0;
    }
}
