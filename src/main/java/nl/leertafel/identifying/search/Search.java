package nl.leertafel.identifying.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.IdentifyingData;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks every finder, and lets the more certain and longer finding win where two overlap. */
@Component
class Search implements IdentifyingData {
    private static final int PASSES = 8;

    private final List<Finder> finders;
    private final MessageSource messages;

    Search(List<Finder> finders, MessageSource messages) {
        this.finders = finders;
        this.messages = messages;
    }

    @Override
    public List<Finding> in(String text) {
        if (text.isBlank()) return List.of();
        Text searched = new Text(text);
        List<Finding> found = new ArrayList<>();
        for (Finder finder : finders) found.addAll(finder.in(searched));
        return Apart.from(found, text.length());
    }

    @Override
    public String masked(String text, Locale language) {
        String masked = text;
        List<Finding> certain = certain(masked);
        for (int pass = 0; pass < PASSES && !certain.isEmpty(); pass++) {
            masked = masked(masked, certain, language);
            certain = certain(masked);
        }
        return certain.isEmpty() ? masked : shut(masked, certain.get(0), language);
    }

    /** A text made so that each mask uncovers another number: from there on nothing of it stays. */
    private String shut(String text, Finding first, Locale language) {
        return text.substring(0, first.start()) + mask(first, language);
    }

    private List<Finding> certain(String text) {
        return in(text).stream().filter(Finding::isCertain).toList();
    }

    private String masked(String text, List<Finding> findings, Locale language) {
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Finding finding : findings) {
            masked.append(text, from, finding.start()).append(mask(finding, language));
            from = finding.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    private String mask(Finding finding, Locale language) {
        String word = messages.getMessage(finding.key(), null, language);
        return messages.getMessage("identifying.mask", new Object[] {word}, language);
    }
}
