package nl.leertafel.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.IdentifyingData;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Looks in answers for what may identify somebody. */
@Component
class SpotFinder {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private final IdentifyingData identifying;
    private final Map<String, FindingKind> masks = new TreeMap<>(Comparator.reverseOrder()); // longer ones first

    SpotFinder(IdentifyingData identifying, MessageSource messages) {
        this.identifying = identifying;
        for (Locale language : LANGUAGES) {
            for (FindingKind kind : FindingKind.values()) {
                String word = messages.getMessage(kind.key(), null, language);
                masks.put(messages.getMessage("identifying.mask", new Object[] {word}, language), kind);
            }
        }
    }

    /** What may be stored of it. */
    String masked(String text) {
        return identifying.masked(text, LocaleContextHolder.getLocale());
    }

    /** In reading order; those in the story that were confirmed as well. */
    List<Spot> in(Answers answers, Collection<Confirmed> confirmed) {
        return Arrays.stream(Question.values())
                .filter(Question::isWords)
                .flatMap(question -> in(question, answers.to(question).text(), confirmed).stream())
                .toList();
    }

    /** In reading order. */
    List<Spot> in(Question question, String text, Collection<Confirmed> confirmed) {
        if (!question.isWords() || text.isEmpty()) return List.of();
        List<Spot> spots = new ArrayList<>(masked(question, text));
        for (Finding finding : identifying.in(text)) {
            if (spots.stream().noneMatch(spot -> spot.start() < finding.end() && finding.start() < spot.end())) {
                spots.add(Spot.of(question, text, finding, false, confirmation(finding, text, confirmed)));
            }
        }
        spots.sort(Comparator.comparingInt(Spot::start));
        return spots;
    }

    private List<Spot> masked(Question question, String text) {
        List<Spot> found = new ArrayList<>();
        int from = text.indexOf('●');
        while (from >= 0) {
            int start = from;
            int end = start + maskAt(text, start).length();
            if (end > start) found.add(mask(question, text, start, end));
            from = text.indexOf('●', Math.max(end, start + 1));
        }
        return found;
    }

    private Spot mask(Question question, String text, int start, int end) {
        FindingKind kind = masks.getOrDefault(text.substring(start, end), FindingKind.BSN);
        return Spot.of(question, text, new Finding(kind, Certainty.CERTAIN, start, end), true, null);
    }

    /** Empty when the author made the dot. */
    private String maskAt(String text, int start) {
        return masks.keySet().stream()
                .filter(mask -> text.startsWith(mask, start))
                .findFirst()
                .orElse("");
    }

    private static @Nullable Confirmed confirmation(Finding finding, String text, Collection<Confirmed> confirmed) {
        if (finding.isCertain()) return null;
        return confirmed.stream()
                .filter(each -> each.covers(finding.kind(), finding.in(text)))
                .findFirst()
                .orElse(null);
    }
}
